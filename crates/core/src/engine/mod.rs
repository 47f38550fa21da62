//! Runs the rules over the documents of a text, alone and with their partners, and hides what is not
//! to be seen.
mod analysis;
mod assume;
mod config;
mod defaults;
mod lint;
mod merge;
mod seen;
mod seen_together;
mod speak;
pub mod suppress;
mod together;
mod within;

pub use analysis::{Analysis, analyze, analyze_with};
pub use config::Config;
pub use defaults::Defaults;
pub use together::analyze_all;
