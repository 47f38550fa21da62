//! For logs and editors: one line a finding.
use crate::{
    File, Reporter,
    printable::{message, one_line},
};
use ecslint_core::{Severity, syntax::Lines};
use std::fmt::Write;

/// Shows findings as `path:line:column: severity[rule]: message`.
pub struct Concise {
    /// With ANSI colours.
    pub color: bool,
}

impl Reporter for Concise {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let path = one_line(file.path);
        file.analysis.diagnostics.iter().fold(String::new(), |mut out, found| {
            let at = lines.position(found.primary.start);
            let (severity, text) = (found.severity, message(&found.message));
            let (start, end) = if self.color { (color(severity), "\x1b[0m") } else { ("", "") };
            let place = format_args!("{path}:{}:{}", at.line, at.column);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{place}: {start}{severity}[{}]{end}: {text}", found.rule);
            out
        })
    }
}

/// The colours of the full report.
fn color(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\x1b[1m\x1b[91m",
        Severity::Warning => "\x1b[1m\x1b[33m",
        Severity::Info => "\x1b[1m\x1b[94m",
    }
}
