//! What a rule says, independent of who shows it.
use crate::model::At;
use ecslint_syntax::{Edit, Span};
use std::fmt;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// AWS accepts it, but it is almost surely not meant, or nearly all experts advise against it.
    Warning,
    /// AWS or its client refuses it, or the task cannot start.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Another place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file it stands in, by the number that the caller gave it; nothing where it stands in the
    /// linted text itself.
    pub file: Option<usize>,
    /// The place.
    pub span: Span,
    /// What it has to do with the finding.
    pub text: String,
}

/// How far a fix can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Safety {
    /// Shows the shape of the repair; a person must fill it in.
    Manual,
    /// Repairs the finding, and may change what the author meant.
    Unsafe,
    /// What the author meant, written as AWS wants it.
    Safe,
}

impl fmt::Display for Safety {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Manual => "manual",
            Self::Unsafe => "unsafe",
            Self::Safe => "safe",
        })
    }
}

/// A repair, as edits of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as a command: ``remove `hostPort` ``.
    pub title: String,
    /// How far it can be trusted.
    pub safety: Safety,
    /// Sorted by place, never overlapping.
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The id of the rule.
    pub rule: &'static str,
    /// How much it matters, from the rule's category and the configuration.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// The place to underline.
    pub primary: Span,
    /// The node the finding is about: the object where a member is missing, else as `primary`.
    pub subject: Span,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Option<String>,
    /// The repair, where there is one.
    pub fix: Option<Fix>,
    /// The file that the text was linted with when this was found, if it was.
    pub(super) partner: Option<usize>,
}

impl Diagnostic {
    /// A finding without labels, help and fix, at the place that is underlined.
    pub fn new(rule: &'static str, severity: Severity, primary: Span, message: String) -> Self {
        Self {
            rule,
            severity,
            message,
            primary,
            subject: primary,
            labels: Vec::new(),
            help: None,
            fix: None,
            partner: None,
        }
    }

    /// The order of the text.
    pub(crate) fn by_place(&self, other: &Self) -> std::cmp::Ordering {
        let key = |found: &Self| (found.primary, found.rule);
        key(self).cmp(&key(other)).then_with(|| self.message.cmp(&other.message))
    }

    /// Points at another value that explains the finding.
    pub fn label<T>(&mut self, at: &At<'_, T>, text: impl Into<String>) -> &mut Self {
        self.label_span(at.node.span, text)
    }

    /// Points at another place that explains the finding.
    pub fn label_span(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { file: None, span, text: text.into() });
        self
    }

    /// Points at a value in the file that the text is linted with.
    pub fn label_there<T>(&mut self, at: &At<'_, T>, text: impl Into<String>) -> &mut Self {
        self.label_span_there(at.node.span, text)
    }

    /// Points at another place in the file that the text is linted with.
    pub fn label_span_there(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { file: self.partner, span, text: text.into() });
        self
    }

    /// Says what to do.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(text.into());
        self
    }

    /// Offers a repair; nothing where there are no `edits`, or some of them overlap.
    pub fn fix(&mut self, safety: Safety, title: impl Into<String>, edits: Vec<Edit>) -> &mut Self {
        let mut edits = edits;
        ecslint_syntax::sort::sort(&mut edits);
        let apart = edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
        if apart && !edits.is_empty() {
            self.fix = Some(Fix { title: title.into(), safety, edits });
        }
        self
    }
}
