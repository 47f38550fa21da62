use crate::{Edit, Node, Span, Value, hcl};

/// What a parser understood, and what it did not.
#[derive(Debug)]
pub struct Parsed<'a> {
    /// The tree; [`crate::Value::Unknown`] where nothing could be read.
    pub root: Node<'a>,
    /// What is wrong with the text, in the order of their places.
    pub errors: Vec<SyntaxError>,
    /// Where comments stand, delimiters included.
    pub comments: Vec<Span>,
    /// The tree holds calls of functions: objects that [`crate::Object::is_call`].
    pub calls: bool,
    /// Where the text does not stand for itself, in order and apart: it is evaluated, or used in several
    /// places, or no part of the tree. No edit may touch it.
    pub computed: Vec<Span>,
    /// The text as HCL, where it is.
    pub hcl: Option<Box<hcl::Body<'a>>>,
}

impl<'a> Parsed<'a> {
    /// The tree at `root`, in which nothing is wrong, of a text without comments.
    pub fn of(root: Node<'a>) -> Self {
        let (errors, comments, computed) = (Vec::new(), Vec::new(), Vec::new());
        Self { root, errors, comments, calls: false, computed, hcl: None }
    }

    /// Whether `edits` leave alone what is [`computed`](Self::computed). One may insert beside it.
    pub fn takes(&self, edits: &[Edit]) -> bool {
        edits.iter().all(|edit| {
            let at = self.computed.partition_point(|place| place.end <= edit.span.start);
            self.computed.get(at).is_none_or(|place| edit.span.end <= place.start)
        })
    }

    /// For those who know no functions: what a call returns is unknown.
    pub fn without_calls(mut self) -> Self {
        if std::mem::take(&mut self.calls) {
            forget_calls(&mut self.root);
        }
        self
    }
}

fn forget_calls(node: &mut Node<'_>) {
    match &mut node.value {
        Value::Array(nodes) | Value::Stream(nodes) => nodes.iter_mut().for_each(forget_calls),
        Value::Object(object) if object.is_call() => {
            let argument = object.members.first().map(|member| member.value.span);
            *node = Node { span: argument.unwrap_or(node.span), value: Value::Unknown };
        }
        Value::Object(object) => {
            object.members.iter_mut().for_each(|member| forget_calls(&mut member.value));
        }
        _ => {}
    }
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
