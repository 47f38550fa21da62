//! For logs and editors: one line a finding.
use crate::{
    File, Reporter,
    printable::{message, one_line},
};
use ecslint_core::syntax::Lines;
use std::fmt::Write;

/// Shows findings as `path:line:column: severity[rule]: message`.
pub struct Concise;

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
            let place = format_args!("{path}:{}:{}", at.line, at.column);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{place}: {severity}[{}]: {text}", found.rule);
            out
        })
    }
}
