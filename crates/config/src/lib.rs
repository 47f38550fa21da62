//! `ecslint.toml`: what it says, what is wrong with it, and which one applies to a file.
//!
//! [`Settings::parse`] reads the text and needs no file system, so that an editor can check it while
//! it is typed. [`Finder`] looks for the file beside and above what is linted; [`Settings::config`]
//! makes the configuration of the linter from it. [`baseline`] is the list of findings that were
//! there when the tool was adopted.
mod applied;
pub mod baseline;
pub mod candidates;
mod check;
mod failed;
mod file;
mod find;
mod glob;
mod keys;
mod relative;
mod schema;
mod settings;
mod tree;

use ecslint_core::Date;
use std::time::{SystemTime, UNIX_EPOCH};

pub use applied::Applied;
pub use failed::Failed;
pub use find::{Finder, NAMES, Scope, VARIABLE};
pub use glob::Globs;
pub use keys::{KEYS, Key, Shape};
pub use relative::relative;
pub use schema::schema;
pub use settings::{Ignore, Level, Names, Options, Override, Setting, Settings};

/// The day it is, in UTC: what is hidden up to an earlier day is shown again.
pub fn today() -> Option<Date> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Date::from_unix(now.as_secs())
}
