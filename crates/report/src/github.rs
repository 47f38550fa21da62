//! Annotations beside the code in a workflow of GitHub Actions.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>
use crate::{
    File, Reporter, Summary,
    printable::{message, printable},
};
use ecslint_core::{
    Diagnostic, Severity,
    syntax::{Lines, Span},
};
use std::{
    fmt::Write as _,
    io::{self, Write},
};

/// GitHub shows this many errors and as many warnings of a step beside the code.
pub(crate) const SHOWN: usize = 10;

/// The commands in the order they are given: the gravest first, for GitHub shows only [`SHOWN`].
const LEVELS: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

/// Writes a workflow command for each finding.
pub struct Github;

impl Reporter for Github {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let found = file.analysis.diagnostics.iter();
        found.fold(String::new(), |mut out, found| {
            let level = level(found.severity);
            let (rule, path) = (property(found.rule), property(file.place));
            let place = region(&lines, found.primary);
            // Writing to a string cannot fail.
            let _ = write!(out, "{level}title=ecslint ({rule}),file={path},{place}::");
            out += &data(&text(found));
            out.push('\n');
            out
        })
    }

    fn write(&self, files: &[&str], _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        for level in LEVELS.map(level) {
            let lines = files.iter().flat_map(|file| file.lines());
            for line in lines.filter(|line| line.starts_with(level)) {
                writeln!(out, "{line}")?;
            }
        }
        Ok(())
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "::error ",
        Severity::Warning => "::warning ",
        Severity::Info => "::notice ",
    }
}

/// GitHub takes columns only where both ends are on one line; the first line stands for many.
fn region(lines: &Lines<'_>, span: Span) -> String {
    let (start, end) = (lines.position(span.start), lines.position(span.end));
    let place = format!("line={},col={}", start.line, start.column);
    if start.line == end.line && start.column < end.column {
        return format!("{place},endLine={},endColumn={}", end.line, end.column);
    }
    place
}

fn text(found: &Diagnostic) -> String {
    let text = message(&found.message);
    match &found.help {
        Some(help) => format!("{text}\nhelp: {}", printable(help)),
        None => text.into_owned(),
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
