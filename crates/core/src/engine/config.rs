use super::{Defaults, suppress::Policy};
use crate::rules::Selection;

/// How a text is linted.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The rules that run.
    pub rules: Selection,
    /// The user named this very text, so faults that keep it from being recognised as ECS are
    /// reported too.
    pub named: bool,
    /// What holds where a document does not say it.
    pub defaults: Defaults,
    /// What is hidden of what is found.
    pub policy: Policy,
}

impl Config {
    /// Runs no rule: for texts that are only read.
    pub fn silent() -> Self {
        Self { rules: Selection::none(), ..Self::default() }
    }
}
