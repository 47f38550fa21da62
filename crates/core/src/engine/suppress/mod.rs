//! Findings that the user has decided not to see: by a comment beside them, by an exception in the
//! configuration, or because they are in the baseline.
//!
//! This is the last step before findings are shown, so that the terminal, the language server and
//! the browser agree on what is hidden.
mod baseline;
mod comment;
mod comments;
mod exception;
mod hider;
mod path;
mod policy;

pub use baseline::Baseline;
pub use exception::Exception;
pub use path::{Path, PathError, to as path_to};
pub use policy::Policy;

use super::Config;
use crate::{Diagnostic, Document, Findings, Source, finding::Suppressions, rule::Check};
use comments::Comments;
use ecslint_syntax::{Editor, Node, Parsed, Value};

/// What is not shown of the findings in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Findings hidden by comments.
    pub by_comments: usize,
    /// Findings hidden by exceptions of the configuration.
    pub by_exceptions: usize,
    /// Findings hidden by the baseline.
    pub by_baseline: usize,
    /// Findings in the baseline that are there no more.
    pub stale: usize,
    /// The exceptions that hid something, by their [`Exception::id`].
    pub used: Vec<usize>,
    /// The exceptions that would have hidden something if there were anything, by their id.
    pub unused: Vec<usize>,
}

/// A text with what is known about it, once the rules have run.
pub(crate) struct Linted<'l, 'a> {
    pub(crate) source: &'l Source<'l>,
    pub(crate) parsed: &'l Parsed<'a>,
    pub(crate) documents: &'l [Document<'a>],
}

/// Takes out of `list`, which is in the order of the text, what is not to be seen, and adds what
/// there is to say of the comments that hide it.
pub(crate) fn apply(
    list: &mut Vec<Diagnostic>,
    linted: &Linted<'_, '_>,
    config: &Config,
) -> Hidden {
    let mut hidden = Hidden::default();
    let Config { rules, policy, .. } = config;
    if !policy.hides || linted.documents.is_empty() {
        return hidden;
    }
    let comments = &linted.parsed.comments;
    if let Some(mut comments) =
        Comments::read(&linted.source.text, comments, policy.today, linted.parsed.hcl.as_deref())
    {
        let before = list.len();
        list.retain(|found| !comments.hide(found));
        hidden.by_comments = before - list.len();
        if linted.is_certain() {
            comments.judge(rules);
        }
        list.extend(speak_of(&comments.seen(), linted.source, config));
        ecslint_syntax::sort::sort_by(list, Diagnostic::by_place);
    }
    exception::apply(list, linted, config, &mut hidden);
    if let Some(baseline) = &policy.baseline {
        baseline.apply(list, &linted.parsed.root, rules, &mut hidden);
    }
    hidden
}

/// Lets the rules on suppressions look at them.
fn speak_of(
    suppressions: &Suppressions<'_>,
    source: &Source<'_>,
    config: &Config,
) -> Vec<Diagnostic> {
    let mut findings = Findings::new(Editor::new(&source.text, source.format));
    for (rule, severity) in config.rules.iter() {
        findings.enter(rule.id, severity);
        if let Check::Suppression(check) = rule.check {
            check(suppressions, &mut findings);
        }
    }
    findings.into_list()
}

impl Linted<'_, '_> {
    /// All of the text was read and nothing in it is unknown: what the rules do not find is not
    /// there.
    fn is_certain(&self) -> bool {
        self.parsed.errors.is_empty() && self.source.fault.is_none() && is_known(&self.parsed.root)
    }
}

fn is_known(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Unknown | Value::Reference(_) => false,
        Value::Array(items) | Value::Stream(items) => items.iter().all(is_known),
        Value::Object(object) => {
            let known = |member: &ecslint_syntax::Member<'_>| {
                !member.key.unknown && is_known(&member.value)
            };
            !object.is_open() && object.members().iter().all(known)
        }
        _ => true,
    }
}
