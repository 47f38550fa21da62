//! Runs the rules over the documents of a text, alone and with their partners, and hides what is not
//! to be seen.
mod analysis;
mod assume;
mod config;
mod defaults;
mod seen;
mod seen_together;
pub mod suppress;
mod together;

pub use analysis::{Analysis, analyze, analyze_with};
pub use config::Config;
pub use defaults::Defaults;
pub use together::analyze_all;
