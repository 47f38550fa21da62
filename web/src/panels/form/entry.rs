//! Single values of a text, as a form shows them.
use ecslint_core::{
    Diagnostic, Severity,
    syntax::{Node, Span, Value, patch::Step},
};
use std::cell::RefCell;
use yew::AttrValue;

/// The way from the root of the text to a value.
pub(super) type Path = Vec<Step<'static>>;

/// `path` and one member more.
pub(super) fn member(path: &[Step<'static>], name: &'static str) -> Path {
    [path, &[Step::Member(name)]].concat()
}

/// `path` and one item more.
pub(super) fn item(path: &[Step<'static>], index: usize) -> Path {
    [path, &[Step::Item(index)]].concat()
}

/// What the text says in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Absent,
    /// Text, a number, or `true` and `false`, without quotes.
    Plain(String),
    /// Something that only a deployment knows, as it is spelled.
    Unknown(String),
    /// A list or an object where a form has one field, or null.
    Other(String),
}

impl Said {
    pub(super) fn of(node: Option<&Node<'_>>, text: &str) -> Self {
        let Some(node) = node else { return Self::Absent };
        let written = || node.span.slice(text);
        match &node.value {
            Value::String(text) => Self::Plain(text.to_string()),
            Value::Bool(value) => Self::Plain(value.to_string()),
            Value::Number(number) if number.integer => Self::Plain(format!("{:.0}", number.value)),
            Value::Number(number) => Self::Plain(number.value.to_string()),
            Value::Unknown | Value::Reference(_) => {
                Self::Unknown(written().trim_matches(['"', '\'']).to_owned())
            }
            Value::Null => Self::Absent,
            _ => Self::Other(written().to_owned()),
        }
    }

    /// It, as a field shows it.
    pub(super) fn shown(&self) -> &str {
        match self {
            Self::Absent => "",
            Self::Plain(text) | Self::Unknown(text) | Self::Other(text) => text,
        }
    }

    /// The known value.
    pub(super) fn known(&self) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            _ => None,
        }
    }
}

/// One field: where it stands, what it says, what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) path: Path,
    pub(super) said: Said,
    pub(super) findings: Vec<Found>,
}

impl Entry {
    /// Something that is the same for no other field of the page.
    pub(super) fn id(&self) -> String {
        id(&self.path)
    }
}

/// What tells the element of a path from all others.
pub(super) fn id(path: &[Step<'static>]) -> String {
    let step = |step: &Step<'static>| match step {
        Step::Member(name) => format!("-{name}"),
        Step::Item(index) | Step::Document(index) => format!("-{index}"),
    };
    format!("form{}", path.iter().map(step).collect::<String>())
}

/// A finding of the linter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) severity: Severity,
    pub(super) message: AttrValue,
    pub(super) span: Span,
}

/// Reads fields, and gives each finding to the first that it lies in: inner ones are read first.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    findings: RefCell<Vec<Found>>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, diagnostics: &[Diagnostic]) -> Self {
        let found = |it: &Diagnostic| Found {
            severity: it.severity,
            message: it.message.clone().into(),
            span: it.primary,
        };
        Self { text, findings: RefCell::new(diagnostics.iter().map(found).collect()) }
    }

    /// The findings inside `span` that nobody has taken yet.
    pub(super) fn take(&self, span: Span) -> Vec<Found> {
        let mut all = self.findings.borrow_mut();
        let (own, rest) = all.drain(..).partition(|found| span.contains(found.span));
        *all = rest;
        own
    }

    /// How many findings inside `span` nobody has taken yet, and how grave the worst is.
    pub(super) fn tally(&self, span: Span) -> Option<(usize, Severity)> {
        let all = self.findings.borrow();
        let own = || all.iter().filter(|found| span.contains(found.span));
        let worst = own().map(|found| found.severity).max()?;
        Some((own().count(), worst))
    }

    /// The member `name` of `parent`, which stands at `path`.
    pub(super) fn entry(
        &self,
        parent: Option<&Node<'_>>,
        path: &[Step<'static>],
        name: &'static str,
    ) -> Entry {
        let found = parent.and_then(Node::as_object).and_then(|object| object.get(name));
        let findings = found.map_or_else(Vec::new, |member| {
            self.take(Span { start: member.key.span.start, end: member.value.span.end })
        });
        let said = Said::of(found.map(|member| &member.value), self.text);
        Entry { path: member(path, name), said, findings }
    }
}
