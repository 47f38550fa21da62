use crate::{Edit, Node, Span};

/// What a parser understood, and what it did not.
#[derive(Debug)]
pub struct Parsed<'a> {
    /// The tree; [`crate::Value::Unknown`] where nothing could be read.
    pub root: Node<'a>,
    /// What is wrong with the text, in the order of their places.
    pub errors: Vec<SyntaxError>,
    /// Where comments stand, delimiters included.
    pub comments: Vec<Span>,
}

/// One thing wrong with the text itself.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxError {
    /// What sort of fault.
    pub kind: ErrorKind,
    /// The place to point at; empty only at the end of the text.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// Another place that explains it, such as the bracket left open.
    pub label: Option<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
    /// The repair, where it is certain: its title and its edits.
    pub fix: Option<(String, Vec<Edit>)>,
}

/// The sorts of fault a text can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The text breaks the grammar of its format.
    Syntax,
    /// A comma before a closing bracket.
    TrailingComma,
    /// A key given twice in one object.
    DuplicateKey,
    /// The text starts with U+FEFF.
    ByteOrderMark,
    /// The text is empty, not UTF-8, too large or nested too deep, so that little of it was read.
    Unreadable,
}

impl SyntaxError {
    pub(crate) fn new(kind: ErrorKind, span: Span, message: impl Into<String>) -> Self {
        Self { kind, span, message: message.into(), label: None, help: None, fix: None }
    }

    pub(crate) fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.label = Some((span, text.into()));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    pub(crate) fn fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = Some((title.into(), edits));
        self
    }
}
