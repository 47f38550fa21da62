//! Several texts at once: which documents belong together, and what is wrong between them.
//!
//! A service names its task definition, a scalable target its service: half of what AWS refuses only
//! shows when both are read. [`cards`] keeps of a text the little that says what it belongs to,
//! [`pair`] finds the [`Link`]s from all cards, and the engine lints a text with its [`Partner`]s.
mod card;
mod finder;
mod index;
mod pairing;
mod partner;

pub(crate) use card::family;
pub use card::{Card, cards};
pub use pairing::{Entry, Link, Pairing, Place, Unpaired, Why, pair};
pub use partner::Partner;
