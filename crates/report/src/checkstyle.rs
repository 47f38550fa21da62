//! The format of Checkstyle, which many tools read: Jenkins, reviewdog, editors.
use crate::{
    File, Reporter, Summary,
    printable::message,
    xml::{HEAD, escape},
};
use ecslint_core::syntax::Lines;
use std::{
    fmt::Write as _,
    io::{self, Write},
};

/// Writes an `<error>` for each finding.
pub struct Checkstyle;

impl Reporter for Checkstyle {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let mut out = format!("  <file name=\"{}\">\n", escape(file.path));
        for found in &file.analysis.diagnostics {
            let at = lines.position(found.primary.start);
            let (line, column, severity, rule) = (at.line, at.column, found.severity, found.rule);
            let text = escape(&message(&found.message));
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "    <error line=\"{line}\" column=\"{column}\" severity=\"{severity}\" \
                 message=\"{text}\" source=\"ecslint.{rule}\"/>"
            );
        }
        out + "  </file>\n"
    }

    fn write(&self, files: &[&str], _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{HEAD}<checkstyle version=\"4.3\">")?;
        files.iter().try_for_each(|file| out.write_all(file.as_bytes()))?;
        out.write_all(b"</checkstyle>\n")
    }
}
