//! What is kept of a file once it is linted: no more than its report and what it belongs to.
use crate::files::Unreadable;
use ecslint_core::{
    Foreign, Severity,
    project::Card,
    suppress::{Baseline, Hidden},
};
use ecslint_report::Summary;

/// All that is kept of a file.
#[derive(Default)]
pub(crate) struct Outcome {
    /// Its part of each report.
    pub(crate) shown: Vec<String>,
    pub(crate) summary: Summary,
    /// Findings with a fix that is to be applied.
    pub(crate) fixes: usize,
    /// The gravest finding.
    pub(crate) worst: Option<Severity>,
    /// What was found and is not shown.
    pub(crate) hidden: Hidden,
    /// What is found, for a baseline.
    pub(crate) recorded: Baseline,
    /// It was linted together with others.
    pub(crate) paired: bool,
    /// What it is instead, if that is known.
    pub(crate) foreign: Option<&'static Foreign>,
    /// The user named it and it holds no ECS document.
    pub(crate) nothing: bool,
    /// What it was taken for, where that is asked.
    pub(crate) taken: Option<String>,
    /// What its documents say of themselves and of others.
    pub(crate) cards: Vec<Card>,
    /// It has findings to fix, and its bytes are not text.
    pub(crate) odd: bool,
    /// What came from standard input, which cannot be read again.
    pub(crate) read: Option<Vec<u8>>,
    /// Why it could not be read.
    pub(crate) failed: Option<Unreadable>,
}
