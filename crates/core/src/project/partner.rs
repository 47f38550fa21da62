use super::Link;
use crate::{Document, Kind};
use ecslint_syntax::Node;

/// A document that another is linted with.
#[derive(Clone, Copy, Debug)]
pub struct Partner<'a> {
    /// The number by which labels name its text; none for the linted text itself.
    pub file: Option<usize>,
    /// The document of the linted text that it belongs to, by its position.
    pub of: usize,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub node: &'a Node<'a>,
}

impl<'a> Partner<'a> {
    /// The document that `link` leads to, in a text with this tree and these documents, as file
    /// number `file`; nothing where the text has changed and has no such document.
    pub fn new(
        file: usize,
        link: &Link,
        root: &'a Node<'a>,
        documents: &'a [Document<'a>],
    ) -> Option<Self> {
        let document = documents.get(link.to.document)?;
        let node = document.node(root)?;
        Some(Self { file: Some(file), of: link.from.document, kind: document.kind, node })
    }
}
