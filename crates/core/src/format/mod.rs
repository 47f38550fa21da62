//! The canonical layout of a file: members in the order of the API and, in JSON, the same blanks
//! everywhere.
//!
//! Comments stay with the member they belong to. Where an object cannot be rearranged without losing or
//! misplacing something (template code between members, a comment between key and value), it stays as it
//! is; and a file whose result does not say just the same is not touched at all.
mod gaps;
mod json;
mod order;
mod same;
mod yaml;

use crate::{Config, Document, Source, analyze};
use ecslint_syntax::{Format, Node, Span};

/// Why a file cannot be formatted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unformatted {
    /// It is broken, here.
    #[error("{0}")]
    Unsound(String, Span),
    /// It is a program, which its own formatter lays out.
    #[error("Jsonnet is laid out by `jsonnetfmt`")]
    Program,
    /// It is a template, whose order is its author's.
    #[error("a template stays in the order of its author")]
    Template,
    /// It is a configuration of Terraform, which has its own formatter.
    #[error("Terraform is laid out by `terraform fmt`")]
    Terraform,
    /// The result would not say the same.
    #[error("it cannot be formatted without changing what it says")]
    Lossy,
}

/// The text of `source` in canonical layout; as it is where it holds no ECS document.
///
/// In YAML the layout stays that of the author, and members are put in order.
///
/// # Errors
/// Where the text is broken, or no layout is sure to keep all of it.
pub fn format(source: &Source<'_>) -> Result<String, Unformatted> {
    if let Some((message, span)) = source.unsound() {
        return Err(Unformatted::Unsound(message, span));
    }
    let documents = analyze(source, &Config::silent()).documents;
    if documents.is_empty() {
        return Ok(source.text.clone().into_owned());
    }
    if documents.iter().any(|document| document.address().is_some()) {
        return Err(Unformatted::Template);
    }
    let parsed = crate::dialects::parse(&source.text, source.format);
    let layout = Layout {
        text: &source.text,
        comments: &parsed.comments,
        roots: roots(&parsed.root, &documents),
    };
    let text = match source.format {
        Format::Json | Format::Jsonc => layout.json(&parsed.root),
        Format::Jsonnet => return Err(Unformatted::Program),
        Format::Hcl => return Err(Unformatted::Terraform),
        Format::Yaml => layout.yaml(&parsed.root),
    };
    if text == source.text || same::files(&source.text, &text, source.format) {
        Ok(text)
    } else {
        Err(Unformatted::Lossy)
    }
}

/// A text to lay out.
struct Layout<'t> {
    text: &'t str,
    /// Where comments stand, in the order of the text.
    comments: &'t [Span],
    /// Where documents stand, and what they are.
    roots: Vec<(Span, crate::Kind)>,
}

fn roots(root: &Node<'_>, documents: &[Document<'_>]) -> Vec<(Span, crate::Kind)> {
    let span = |document: &Document| Some((document.node(root)?.span, document.kind));
    documents.iter().filter_map(span).collect()
}

impl Layout<'_> {
    /// The comments in the text from `start` to `end`.
    fn comments(&self, start: u32, end: u32) -> &[Span] {
        let from = self.comments.partition_point(|comment| comment.start < start);
        let to = self.comments.partition_point(|comment| comment.start < end);
        &self.comments[from..to.max(from)]
    }
}
