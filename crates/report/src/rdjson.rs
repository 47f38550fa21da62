//! Reviewdog's own format, with which fixes become suggestions in a review.
//!
//! <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>
use crate::{
    File, Reporter, Summary, join, json,
    printable::{message, printable},
};
use ecslint_core::{
    Diagnostic, Fix, Label, Safety, Severity, Source, rules,
    syntax::{Edit, Lines, Span, apply},
};
use serde::Serialize;
use std::io::{self, Write};

/// A fix that reaches further, in bytes, is no suggestion: it would show all that is in between.
const FAR: u32 = 4 << 10;

/// Writes one object with all findings. Columns count bytes, from 1.
pub struct Rdjson;

impl Reporter for Rdjson {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let page = Page::new(file.path, file.source);
        let others = file.others.iter().map(|other| Page::new(other.path, other.source));
        let others: Vec<Page<'_>> = others.collect();
        let found = file.analysis.diagnostics.iter();
        let found = found.map(|found| json::write(&page.finding(found, &others)));
        found.collect::<Vec<_>>().join(",\n")
    }

    fn write(&self, files: &[&str], _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"{\"source\":{\"name\":\"ecslint\"},\"diagnostics\":[\n")?;
        join(files, ",\n", out)?;
        out.write_all(b"\n]}\n")
    }
}

/// A text that findings and labels stand in.
struct Page<'a> {
    path: &'a str,
    text: &'a str,
    lines: Lines<'a>,
}

impl<'a> Page<'a> {
    fn new(path: &'a str, source: &'a Source<'_>) -> Self {
        Self { path, text: &source.text, lines: Lines::new(&source.text) }
    }

    fn finding<'d>(&'d self, found: &'d Diagnostic, others: &'d [Self]) -> Finding<'d> {
        let mut text = message(&found.message).into_owned();
        if let Some(help) = &found.help {
            text = format!("{text}\nhelp: {}", printable(help));
        }
        let related = found.labels.iter().map(|label| {
            let page = label.file.and_then(|file| others.get(file)).unwrap_or(self);
            page.related(label)
        });
        Finding {
            message: text,
            location: self.location(found.primary),
            severity: severity(found.severity),
            code: Code { value: found.rule, url: rules::find(found.rule).map(|rule| rule.url) },
            suggestions: found
                .fix
                .as_ref()
                .and_then(|fix| self.suggestion(fix))
                .into_iter()
                .collect(),
            related_locations: related.collect(),
        }
    }

    fn related<'d>(&'d self, label: &Label) -> Related<'d> {
        let message = message(&label.text).into_owned();
        Related { message, location: self.location(label.span) }
    }

    /// A reviewer takes a suggestion as a whole, so all edits are one, with what is in between.
    fn suggestion(&self, fix: &Fix) -> Option<Suggestion> {
        let start = fix.edits.iter().map(|edit| edit.span.start).min()?;
        let end = fix.edits.iter().map(|edit| edit.span.end).max()?;
        if fix.safety == Safety::Manual || end - start > FAR {
            return None;
        }
        let span = Span { start, end };
        let inside = |edit: &Edit| {
            let span = Span { start: edit.span.start - start, end: edit.span.end - start };
            Edit { span, text: edit.text.clone() }
        };
        let edits: Vec<Edit> = fix.edits.iter().map(inside).collect();
        Some(Suggestion { range: self.range(span), text: apply(span.slice(self.text), &edits) })
    }

    fn location(&self, span: Span) -> Location<'_> {
        Location { path: self.path, range: self.range(span) }
    }

    fn range(&self, span: Span) -> Range {
        let position = |offset: u32| Position {
            line: self.lines.position(offset).line,
            column: offset - self.lines.line(offset).start as u32 + 1,
        };
        Range { start: position(span.start), end: position(span.end) }
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Info => "INFO",
    }
}

#[derive(Serialize)]
struct Finding<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

#[derive(Serialize)]
struct Related<'a> {
    message: String,
    location: Location<'a>,
}
