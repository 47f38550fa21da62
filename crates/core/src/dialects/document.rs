use super::{Assumed, Cases, Dialect};
use crate::Kind;
use ecslint_syntax::Node;
use std::borrow::Cow;

/// An ECS document, as the API spells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<'a> {
    /// What it is.
    pub kind: Kind,
    /// It is the output of a describe call: wrapped, and with fields that only AWS sets.
    pub described: bool,
    /// How it is written down.
    pub dialect: Dialect,
    /// What others in its text call it.
    address: Option<String>,
    /// What was made of it, in each of the ways its text can turn out; nothing where its path leads to
    /// it in the tree of the text.
    forms: Vec<Form<'a>>,
    path: Vec<Step>,
}

/// What is made of a document in some of the ways its text can turn out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Form<'a> {
    /// As the API spells it, with the places of the text.
    pub(crate) tree: Node<'a>,
    /// When it is so.
    pub(crate) cases: Cases,
    /// What it rests on, though nobody says so.
    pub(crate) assumed: Vec<Assumed>,
}

/// One step of the way from the root of a text to a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the member of this name.
    Member(Cow<'static, str>),
    /// To the item at this position.
    Item(usize),
    /// To the document at this position of a YAML stream.
    Document(usize),
}

impl<'a> Document<'a> {
    /// A text that is a document as a whole.
    pub(crate) fn whole(kind: Kind) -> Self {
        Self::within(kind, false, Vec::new())
    }

    /// A document that stands in the text as the API spells it.
    pub(crate) fn within(kind: Kind, described: bool, path: Vec<Step>) -> Self {
        let (dialect, forms) = (Dialect::Raw, Vec::new());
        Self { kind, described, dialect, address: None, forms, path }
    }

    /// A document whose tree was made of what `path` leads to, as the API spells it.
    pub(crate) fn made(kind: Kind, path: Vec<Step>, tree: Node<'a>) -> Self {
        let forms = vec![Form { tree, cases: Cases::ALL, assumed: Vec::new() }];
        Self { forms, ..Self::within(kind, false, path) }
    }

    /// A document at `address` that was made of what `path` leads to, in at least one form.
    pub(crate) fn resource(
        (kind, dialect): (Kind, Dialect),
        address: String,
        path: Vec<Step>,
        forms: Vec<Form<'a>>,
    ) -> Self {
        Self { kind, described: false, dialect, address: Some(address), forms, path }
    }

    /// What others in its text call it: the name of its resource in a template.
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Its root as the API spells it, where `root` is the root of the text; of several forms the first.
    pub fn node<'t>(&'t self, root: &'t Node<'a>) -> Option<&'t Node<'a>> {
        match self.forms.first() {
            Some(form) => Some(&form.tree),
            None => self.written(root),
        }
    }

    /// What was made of it; nothing where it stands in the text as the API spells it.
    pub(crate) fn forms(&self) -> &[Form<'a>] {
        &self.forms
    }

    /// What it is written as in the text whose root is `root`.
    pub fn written<'t>(&self, root: &'t Node<'a>) -> Option<&'t Node<'a>> {
        self.path.iter().try_fold(root, |node, step| match step {
            Step::Member(name) => node.get(name),
            Step::Item(index) => node.as_array()?.get(*index),
            Step::Document(index) => node.documents().get(*index),
        })
    }

    /// Which document of a stream it stands in, from 0; nothing where the text is no stream.
    pub fn in_stream(&self) -> Option<usize> {
        match self.path.first()? {
            Step::Document(index) => Some(*index),
            _ => None,
        }
    }

    /// The document of the text that it stands in: one of a stream, else the whole.
    pub(crate) fn around<'t>(&self, root: &'t Node<'a>) -> &'t Node<'a> {
        self.in_stream().and_then(|index| root.documents().get(index)).unwrap_or(root)
    }

    /// The same in document number `index` of a stream.
    pub(crate) fn of_stream(mut self, index: usize) -> Self {
        self.path.insert(0, Step::Document(index));
        self
    }

    /// Its RFC 6901 pointer in the document of the text.
    pub fn pointer(&self) -> String {
        let step = |step: &Step| match step {
            Step::Member(name) => format!("/{}", crate::pointer::escape(name)),
            Step::Item(index) => format!("/{index}"),
            Step::Document(_) => String::new(),
        };
        self.path.iter().map(step).collect()
    }
}
