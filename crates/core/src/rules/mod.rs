//! The rules: one file each, with its page beside it, in folders by subject.
//!
//! To add one: write `my_rule.md` and `my_rule.rs` (copy a neighbour), add its two lines in the folder's
//! `mod.rs`, then let `RULE=my-rule UPDATE=1 cargo test --test rules` write the output into the page.
mod selection;
mod selector;

/// The page of a rule, which stands beside it.
#[cfg(feature = "pages")]
macro_rules! page {
    ($file:literal) => {
        include_str!($file)
    };
}

/// Whoever leaves the pages out has them elsewhere.
#[cfg(not(feature = "pages"))]
macro_rules! page {
    ($file:literal) => {
        ""
    };
}

pub use crate::rule::{Category, Check, Rule};
pub use selection::Selection;
pub use selector::{Selector, UnknownRule};

mod absolute_path;
mod across;
mod clusters;
mod compute;
mod containers;
mod discovery;
mod ebs;
mod environment;
mod events;
mod express;
mod logs;
mod order;
mod ports;
mod provider_name;
mod refusal;
mod reliability;
mod runs;
mod scaling;
mod security;
mod services;
mod shape;
mod sizes;
mod suppressions;
mod task;
mod text;
mod traffic;
mod unknown_name;
mod volumes;

/// The rules that run unless they are left out, in the order of the lists people read.
#[rustfmt::skip]
static DEFAULT: &[&[&Rule]] = &[
    text::RULES,
    shape::RULES,
    task::RULES,
    ports::RULES,
    containers::RULES,
    order::RULES,
    compute::RULES,
    sizes::RULES,
    logs::RULES,
    volumes::RULES,
    environment::RULES,
    security::RULES,
    services::RULES,
    traffic::RULES,
    discovery::RULES,
    ebs::RULES,
    runs::RULES,
    clusters::RULES,
    express::RULES,
    across::RULES,
    scaling::RULES,
    events::RULES,
    suppressions::RULES,
];

/// Advice that experts do not agree on for everyone.
static ON_REQUEST: &[&[&Rule]] = &[security::ON_REQUEST, reliability::ON_REQUEST];

/// The rules that run unless they are left out.
pub fn default() -> impl Iterator<Item = &'static Rule> + Clone {
    DEFAULT.iter().copied().flatten().copied()
}

/// The rules that run where they, or their category, are selected.
pub fn on_request() -> impl Iterator<Item = &'static Rule> + Clone {
    ON_REQUEST.iter().copied().flatten().copied()
}

/// Every rule there is, the default ones first.
pub fn all() -> impl Iterator<Item = &'static Rule> + Clone {
    default().chain(on_request())
}

/// The rule called `id`.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// What every rule file needs.
mod prelude {
    /// The label on the `FARGATE` that makes a rule of Fargate's apply.
    pub(super) const ON_FARGATE: &str = "Fargate is required here";

    /// `text` as a JSON literal, for edits.
    pub(super) fn literal(text: impl AsRef<str>) -> String {
        ecslint_syntax::print::quote(text.as_ref())
    }

    /// `words` as a JSON list, for edits.
    pub(super) fn list_literal<T: AsRef<str>>(words: &[T]) -> String {
        let words: Vec<String> = words.iter().map(literal).collect();
        format!("[{}]", words.join(", "))
    }

    /// A secret called `name` that is kept in Secrets Manager, for edits.
    pub(super) fn secret_literal(name: &str) -> String {
        let place = "arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME";
        format!("{{ \"name\": {}, \"valueFrom\": \"{place}\" }}", literal(name))
    }

    pub(super) use super::{Category, Check, Rule};
    pub(super) use crate::{
        Findings, Safety,
        model::{
            At, Container, Field, Launch, List, LogConfiguration, Pair, Service, StrategyItem,
            TaskDefinition, Volume,
        },
    };
}
