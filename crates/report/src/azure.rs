//! Issues of a build in Azure Pipelines.
//!
//! <https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands>
use crate::{File, Reporter, printable::message};
use ecslint_core::{Diagnostic, Severity, syntax::Lines};
use std::fmt::Write;

/// Writes a logging command for each error and warning; Azure has none for what only informs, which
/// is a plain line.
pub struct Azure;

impl Reporter for Azure {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let found = file.analysis.diagnostics.iter();
        found.fold(String::new(), |mut out, found| {
            write(&mut out, file.place, &lines, found);
            out
        })
    }
}

fn write(out: &mut String, place: &str, lines: &Lines<'_>, found: &Diagnostic) {
    let at = lines.position(found.primary.start);
    let (rule, text, kind) = (found.rule, message(&found.message), found.severity);
    // Writing to a string cannot fail.
    let _ = if found.severity == Severity::Info {
        // A command works anywhere in a line.
        let line = format!("{place}:{}:{}: info[{rule}]: {text}", at.line, at.column);
        writeln!(out, "{}", data(&line).replace("##", "# #"))
    } else {
        let (path, line, column) = (property(place), at.line, at.column);
        let place = format!("sourcepath={path};linenumber={line};columnnumber={column}");
        writeln!(out, "##vso[task.logissue type={kind};{place};code={rule};]{}", data(&text))
    };
}

fn data(text: &str) -> String {
    text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(';', "%3B").replace(']', "%5D")
}
