//! What can be written at a place.
use ecslint_syntax::{Edit, Span};

/// What can be written at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// What is replaced: the half-typed key or value, quotes included; empty between two bytes.
    pub replace: Span,
    /// The part of it in front of the caret, without its quote: what items are filtered by.
    pub typed: Span,
    /// What can be written, the most likely first. They are not filtered.
    pub items: Vec<Completion>,
}

/// One thing that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What to call it: the name of the key, or the value without quotes.
    pub label: String,
    /// What stands at [`Completions::replace`] afterwards.
    pub insert: String,
    /// Where the caret then belongs: in bytes from the start of `insert`.
    pub caret: usize,
    /// What it is.
    pub kind: CompletionKind,
    /// A few words: the type of a key, the meaning of a value.
    pub detail: String,
    /// What it means, in Markdown; empty where the detail says all.
    pub docs: String,
    /// What else has to change: the comma that is missing behind the member before.
    pub also: Vec<Edit>,
}

/// The sorts of completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompletionKind {
    /// A key.
    Key,
    /// One of the values that a field may have.
    Value,
    /// The name of a container, a volume or the like.
    Name,
    /// A whole document, or an item of a list.
    Skeleton,
}
