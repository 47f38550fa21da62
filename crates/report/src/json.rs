//! For scripts: the contract `v1`. Its own types, so that the linter's may change.
use crate::{File, Reporter, Summary, join};
use ecslint_core::{
    Diagnostic, Fix, Label, pointer, rules,
    syntax::{Edit, Lines, Node, Span},
};
use serde::Serialize;
use std::io::{self, Write};

/// Writes `{"version":1,"files":[…],"summary":{…}}`, one line a file. Lines and columns
/// (characters) count from 1, offsets in bytes from 0.
pub struct Json;

impl Reporter for Json {
    fn file(&self, file: &File<'_>) -> String {
        let analysis = file.analysis;
        if analysis.documents.is_empty() && analysis.diagnostics.is_empty() {
            return String::new();
        }
        let places = Places::new(file);
        let documents = analysis.documents.iter();
        let found = analysis.diagnostics.iter();
        write(&FileV1 {
            path: file.path,
            documents: documents
                .map(|document| DocumentV1 {
                    kind: document.kind.name(),
                    pointer: document.pointer(),
                    document: document.in_stream().map(|index| index + 1),
                })
                .collect(),
            diagnostics: found.map(|found| places.diagnostic(found, &analysis.root)).collect(),
            omitted: analysis.omitted,
        })
    }

    fn write(&self, files: &[&str], summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let Summary { files: read, documents, errors, warnings, infos, fixable, .. } = *summary;
        let figures = SummaryV1 { files: read, documents, errors, warnings, infos, fixable };
        out.write_all(b"{\"version\":1,\"files\":[\n")?;
        join(files, ",\n", out)?;
        writeln!(out, "\n],\"summary\":{}}}", write(&figures))
    }
}

/// These types hold only strings, numbers and lists, which serde_json always writes.
pub(crate) fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
struct FileV1<'a> {
    path: &'a str,
    documents: Vec<DocumentV1>,
    diagnostics: Vec<DiagnosticV1<'a>>,
    #[serde(skip_serializing_if = "is_zero")]
    omitted: usize,
}

/// Most files have no member that says how many findings are left out.
fn is_zero(count: &usize) -> bool {
    *count == 0
}

#[derive(Serialize)]
struct DocumentV1 {
    kind: &'static str,
    pointer: String,
    /// Which document of a YAML stream the pointer is in, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<usize>,
}

#[derive(Serialize)]
pub(crate) struct DiagnosticV1<'a> {
    rule: &'a str,
    severity: String,
    message: &'a str,
    pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<usize>,
    span: SpanV1,
    labels: Vec<LabelV1<'a>>,
    help: Option<&'a str>,
    fix: Option<FixV1<'a>>,
    url: &'a str,
}

#[derive(Serialize)]
struct SpanV1 {
    start: PositionV1,
    end: PositionV1,
}

#[derive(Serialize)]
struct PositionV1 {
    line: u32,
    column: u32,
    offset: u32,
}

#[derive(Serialize)]
struct LabelV1<'a> {
    message: &'a str,
    /// Where it stands in another file than the finding: its path.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    span: SpanV1,
}

#[derive(Serialize)]
struct FixV1<'a> {
    title: &'a str,
    safety: String,
    edits: Vec<EditV1<'a>>,
}

#[derive(Serialize)]
struct EditV1<'a> {
    span: SpanV1,
    text: &'a str,
}

#[derive(Serialize)]
struct SummaryV1 {
    files: usize,
    documents: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    fixable: usize,
}

/// Says where findings and their labels are.
pub(crate) struct Places<'a> {
    lines: Lines<'a>,
    /// The same for the files that labels may stand in.
    others: Vec<(&'a str, Lines<'a>)>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(file: &File<'a>) -> Self {
        let others = file.others.iter();
        let others = others.map(|other| (other.path, Lines::new(&other.source.text)));
        Self { lines: Lines::new(&file.source.text), others: others.collect() }
    }

    /// `found` in the tree of `root`.
    pub(crate) fn diagnostic<'d>(&self, found: &'d Diagnostic, root: &Node<'_>) -> DiagnosticV1<'d>
    where
        'a: 'd,
    {
        let labels = found.labels.iter();
        DiagnosticV1 {
            rule: found.rule,
            severity: found.severity.to_string(),
            message: &found.message,
            pointer: pointer(root, found.subject),
            document: root.document_at(found.subject.start).map(|index| index + 1),
            span: self.span(found.primary),
            labels: labels.map(|label| self.label(label)).collect(),
            help: found.help.as_deref(),
            fix: found.fix.as_ref().map(|fix| self.fix(fix)),
            url: rules::find(found.rule).map_or("", |rule| rule.url),
        }
    }

    fn label<'d>(&self, label: &'d Label) -> LabelV1<'d>
    where
        'a: 'd,
    {
        let other = label.file.and_then(|file| self.others.get(file));
        let lines = other.map_or(&self.lines, |(_, lines)| lines);
        LabelV1 {
            message: &label.text,
            path: other.map(|(path, _)| *path),
            span: span(lines, label.span),
        }
    }

    fn fix<'d>(&self, fix: &'d Fix) -> FixV1<'d> {
        let edit = |edit: &'d Edit| EditV1 { span: self.span(edit.span), text: &edit.text };
        FixV1 {
            title: &fix.title,
            safety: fix.safety.to_string(),
            edits: fix.edits.iter().map(edit).collect(),
        }
    }

    fn span(&self, place: Span) -> SpanV1 {
        span(&self.lines, place)
    }
}

fn span(lines: &Lines<'_>, span: Span) -> SpanV1 {
    let position = |offset| {
        let at = lines.position(offset);
        PositionV1 { line: at.line, column: at.column, offset }
    };
    SpanV1 { start: position(span.start), end: position(span.end) }
}
