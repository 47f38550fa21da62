//! For logs and editors: one line a finding.
use crate::{File, Reporter, printable::one_line};
use ecslint_core::syntax::Lines;
use std::fmt::Write;

/// Shows findings as `path:line:column: severity[rule]: message`.
pub struct Concise;

impl Reporter for Concise {
    fn file(&self, file: &File<'_>) -> String {
        let lines = Lines::new(&file.source.text);
        let path = one_line(file.path);
        file.analysis.diagnostics.iter().fold(String::new(), |mut out, found| {
            let at = lines.position(found.primary.start);
            let (severity, message) = (found.severity, one_line(&found.message));
            let place = format_args!("{path}:{}:{}", at.line, at.column);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{place}: {severity}[{}]: {message}", found.rule);
            out
        })
    }
}
