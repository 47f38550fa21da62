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
    tree: Tree<'a>,
    path: Vec<Step>,
}

/// Where the tree of a document is.
#[derive(Clone, Debug, PartialEq)]
enum Tree<'a> {
    /// Its path leads to it in the tree of the text.
    Borrowed,
    /// It was made of what its path leads to, with the same spans.
    Owned(Box<Node<'a>>),
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
        Self { kind, described, tree: Tree::Borrowed, path }
    }

    /// A document whose tree was made of what `path` leads to.
    pub fn made(kind: Kind, path: Vec<Step>, tree: Node<'a>) -> Self {
        Self { kind, described: false, tree: Tree::Owned(Box::new(tree)), path }
    }

    /// Its root as the API spells it, where `root` is the root of the text.
    pub fn node<'t>(&'t self, root: &'t Node<'a>) -> Option<&'t Node<'a>> {
        match &self.tree {
            Tree::Owned(tree) => Some(tree),
            Tree::Borrowed => self.written(root),
        }
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
