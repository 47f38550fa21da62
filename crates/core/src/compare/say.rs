//! Differences for people and for programs.
use super::{Change, ChangeKind, Said};
use ecslint_syntax::print::quote;

/// Longer values are cut where people read them, in characters.
const LONG: usize = 120;

impl ChangeKind {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }

    /// The sign in front of it.
    pub fn sign(self) -> char {
        match self {
            Self::Added => '+',
            Self::Removed => '-',
            Self::Changed => '~',
        }
    }
}

/// One line for each change: `~ cpu: "256" → "512"`.
pub fn human(changes: &[Change]) -> String {
    changes.iter().map(|change| format!("{}\n", change.line())).collect()
}

impl Change {
    /// It in one line.
    pub fn line(&self) -> String {
        let said = |said: &Option<Said>| said.as_ref().map(|said| shorten(&said.text));
        let path = if self.path.is_empty() { "the document" } else { &self.path };
        let what = match (said(&self.before), said(&self.after)) {
            (Some(before), Some(after)) => format!("{before} → {after}"),
            (before, after) => before.or(after).unwrap_or_default(),
        };
        format!("{} {path}: {what}", self.kind.sign())
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The changes as JSON: `{"version":1,"changes":[{"path","pointer","kind","before","after"}]}`, where
/// `before` and `after` are JSON as text, or null.
pub fn json(changes: &[Change]) -> String {
    let changes: Vec<String> = changes.iter().map(one).collect();
    format!("{{\"version\":1,\"changes\":[{}]}}\n", changes.join(","))
}

fn one(change: &Change) -> String {
    let said = |said: &Option<Said>| said.as_ref().map_or("null".to_owned(), |s| quote(&s.text));
    format!(
        "{{\"path\":{},\"pointer\":{},\"kind\":\"{}\",\"before\":{},\"after\":{}}}",
        quote(&change.path),
        quote(&change.pointer),
        change.kind.name(),
        said(&change.before),
        said(&change.after),
    )
}
