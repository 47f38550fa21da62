//! The comments that hide findings.
use super::{Rule, prelude};

mod expired_suppression;
mod suppression_syntax;
mod unknown_suppressed_rule;
mod unused_suppression;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &suppression_syntax::RULE,
    &unknown_suppressed_rule::RULE,
    &unused_suppression::RULE,
    &expired_suppression::RULE,
];
