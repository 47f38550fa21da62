//! The answers, as `packaging/npm/index.d.ts` describes them.
use crate::units::Units;
use ecslint_core::{
    Analysis, Diagnostic, Fix, ide, pointer, rules,
    syntax::{self, Node, Span},
};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Report {
    documents: Vec<Document>,
    diagnostics: Vec<Found>,
}

#[derive(Serialize)]
struct Document {
    kind: &'static str,
    pointer: String,
    /// Which document of a YAML stream the pointer is in, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<usize>,
}

#[derive(Serialize)]
struct Found {
    rule: &'static str,
    severity: String,
    message: String,
    pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<usize>,
    from: u32,
    to: u32,
    help: Option<String>,
    labels: Vec<Label>,
    fix: Option<Repair>,
    url: &'static str,
}

#[derive(Serialize)]
struct Label {
    message: String,
    from: u32,
    to: u32,
}

#[derive(Serialize)]
struct Repair {
    title: String,
    safety: String,
    edits: Vec<Edit>,
}

#[derive(Serialize)]
struct Edit {
    from: u32,
    to: u32,
    text: String,
}

#[derive(Serialize)]
pub(crate) struct Fixed<'a> {
    pub(crate) text: &'a str,
    pub(crate) count: usize,
}

#[derive(Serialize)]
pub(crate) struct Hover<'a> {
    from: u32,
    to: u32,
    markdown: &'a str,
}

#[derive(Serialize)]
pub(crate) struct Completions<'a> {
    from: u32,
    to: u32,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    label: &'a str,
    insert: &'a str,
    kind: &'static str,
    detail: &'a str,
    docs: &'a str,
    also: Vec<Edit>,
}

impl Report {
    pub(crate) fn new(found: &Analysis<'_>, units: &Units) -> Self {
        let documents = found.documents.iter();
        let diagnostics = found.diagnostics.iter();
        Self {
            documents: documents
                .map(|document| Document {
                    kind: document.kind.name(),
                    pointer: document.pointer(),
                    document: document.in_stream().map(|index| index + 1),
                })
                .collect(),
            diagnostics: diagnostics.map(|one| Found::new(one, &found.root, units)).collect(),
        }
    }
}

impl Found {
    fn new(found: &Diagnostic, root: &Node<'_>, units: &Units) -> Self {
        let (from, to) = ends(found.primary, units);
        let labels = found.labels.iter().map(|label| {
            let (from, to) = ends(label.span, units);
            Label { message: label.text.clone(), from, to }
        });
        Self {
            rule: found.rule,
            severity: found.severity.to_string(),
            message: found.message.clone(),
            pointer: pointer(root, found.subject),
            document: root.document_at(found.subject.start).map(|index| index + 1),
            from,
            to,
            help: found.help.clone(),
            labels: labels.collect(),
            fix: found.fix.as_ref().map(|fix| Repair::new(fix, units)),
            url: rules::find(found.rule).map_or("", |rule| rule.url),
        }
    }
}

impl Repair {
    fn new(fix: &Fix, units: &Units) -> Self {
        let (title, safety) = (fix.title.clone(), fix.safety.to_string());
        Self { title, safety, edits: edits(&fix.edits, units) }
    }
}

impl<'a> Hover<'a> {
    pub(crate) fn new(hover: &'a ide::Hover, units: &Units) -> Self {
        let (from, to) = ends(hover.span, units);
        Self { from, to, markdown: &hover.markdown }
    }
}

impl<'a> Completions<'a> {
    pub(crate) fn new(found: &'a ide::Completions, units: &Units) -> Self {
        let (from, to) = ends(found.replace, units);
        let item = |item: &'a ide::Completion| Item {
            label: &item.label,
            insert: &item.insert,
            kind: match item.kind {
                ide::CompletionKind::Key => "key",
                ide::CompletionKind::Value => "value",
                ide::CompletionKind::Name => "name",
                ide::CompletionKind::Skeleton => "skeleton",
            },
            detail: &item.detail,
            docs: &item.docs,
            also: edits(&item.also, units),
        };
        Self { from, to, items: found.items.iter().map(item).collect() }
    }
}

fn edits(edits: &[syntax::Edit], units: &Units) -> Vec<Edit> {
    let edit = |edit: &syntax::Edit| {
        let (from, to) = ends(edit.span, units);
        Edit { from, to, text: edit.text.clone() }
    };
    edits.iter().map(edit).collect()
}

fn ends(span: Span, units: &Units) -> (u32, u32) {
    (units.unit(span.start), units.unit(span.end))
}
