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
        })
    }

    /// Its RFC 6901 pointer.
    pub fn pointer(&self) -> String {
        let step = |step: &Step| match step {
            Step::Member(name) => format!("/{}", crate::pointer::escape(name)),
            Step::Item(index) => format!("/{index}"),
        };
        self.path.iter().map(step).collect()
    }
}
