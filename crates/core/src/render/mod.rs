//! What the AWS CLI takes as input, made from whatever holds a document: the output of a describe call,
//! a file with comments, YAML.
mod clean;
mod command;
mod restore;

use crate::{Config, Document, Kind, Source, analyze};
use clean::Cleaner;
pub use command::operation;
use ecslint_syntax::{Format, Node, Printer, Span, Value, jsonnet};
use std::fmt;

/// A document as AWS takes it.
#[derive(Clone, Debug)]
pub struct Rendered<'a> {
    /// What it is.
    pub kind: Kind,
    /// What others in its text call it: the name of its resource in a template.
    pub address: Option<String>,
    /// Its tree, with the spans of the text that it was made from.
    pub root: Node<'a>,
    /// What was left out, in the order of the text.
    pub dropped: Vec<Dropped>,
    /// What was taken from elsewhere in the output of a describe call: name and origin.
    pub restored: Vec<(&'static str, &'static str)>,
    text: &'a str,
    format: Format,
}

/// Something that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Its RFC 6901 pointer in the file.
    pub pointer: String,
    /// Where it stands.
    pub span: Span,
    /// Why it was left out.
    pub why: Why,
}

/// Why something is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Only AWS sets it.
    ReadOnly,
    /// It is meant for people and editors: `$schema`, `//`.
    Note,
    /// It is null, which the AWS CLI refuses.
    Null,
    /// It is empty, which AWS refuses there.
    Empty,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ReadOnly => "only AWS sets it",
            Self::Note => "it is a note for people and editors",
            Self::Null => "it is null",
            Self::Empty => "it is empty",
        })
    }
}

/// The ECS documents in `source`, each as AWS takes it, in the order of the text.
pub fn render<'a>(source: &'a Source<'_>) -> Vec<Rendered<'a>> {
    let analysis = analyze(source, &Config::silent());
    let documents = analysis.documents.iter();
    documents.filter_map(|document| one(source, &analysis.root, document)).collect()
}

/// The document `document` in the tree of `source`, whose root is `root`, as AWS takes it. Nothing where
/// the document does not stand there.
pub fn one<'a>(
    source: &'a Source<'_>,
    root: &Node<'a>,
    document: &Document<'a>,
) -> Option<Rendered<'a>> {
    let mut cleaner = Cleaner::new(document);
    let alone = document.kind == Kind::ContainerDefinitions;
    let own = if alone { document.written(root)? } else { document.node(root)? };
    let mut clean = cleaner.document(own);
    let restored = restore::into(&mut clean, root, document, &mut cleaner);
    let mut dropped = cleaner.dropped;
    ecslint_syntax::sort::sort_by_key(&mut dropped, |dropped| dropped.span);
    let (text, format) = (source.text.as_ref(), source.format);
    let address = document.address().map(str::to_owned);
    Some(Rendered { kind: document.kind, address, root: clean, dropped, restored, text, format })
}

impl<'a> Rendered<'a> {
    /// As JSON with two blanks a level.
    pub fn json(&self) -> String {
        self.print(Format::Json)
    }

    /// As YAML, for `--cli-input-yaml`.
    pub fn yaml(&self) -> String {
        self.print(Format::Yaml)
    }

    /// In `format`.
    pub fn print(&self, format: Format) -> String {
        self.printer().print(&self.root, format)
    }

    /// What prints its nodes.
    pub fn printer(&self) -> Printer<'a> {
        Printer::new(self.text, self.format)
    }

    /// Where something stands that only an evaluation of the Jsonnet tells, so that nothing printed would
    /// be right; nothing in other formats.
    pub fn unevaluated(&self) -> Option<Span> {
        match self.format {
            Format::Jsonnet => jsonnet::unevaluated(self.text, &self.root),
            _ => None,
        }
    }

    /// Where placeholders stand: something must fill them in before AWS takes the document.
    pub fn placeholders(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        placeholders(&self.root, &mut spans);
        spans
    }
}

fn placeholders(node: &Node<'_>, spans: &mut Vec<Span>) {
    match &node.value {
        Value::Unknown | Value::Reference(_) => spans.push(node.span),
        Value::Array(items) => items.iter().for_each(|item| placeholders(item, spans)),
        Value::Object(object) => {
            for member in object.members() {
                if member.key.unknown {
                    spans.push(member.key.span);
                }
                placeholders(&member.value, spans);
            }
        }
        _ => {}
    }
}
