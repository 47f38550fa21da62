//! A code quality report for GitLab.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
use crate::{
    File, Reporter, Summary,
    fingerprint::{Identity, identities},
    join, json,
    printable::message,
};
use ecslint_core::{Diagnostic, Severity, syntax::Lines};
use serde::Serialize;
use std::io::{self, Write};

/// Writes a list of issues, one a line.
pub struct Gitlab;

impl Reporter for Gitlab {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let found = file.analysis.diagnostics.iter().zip(identities(file));
        let issue = |(found, identity): (&Diagnostic, Identity)| {
            let text = message(&found.message);
            let help = found.help.as_deref().map(|help| format!(" (help: {})", message(help)));
            json::write(&Issue {
                description: text.into_owned() + &help.unwrap_or_default(),
                check_name: found.rule,
                fingerprint: identity.fingerprint(found.rule, file.place),
                severity: severity(found.severity),
                location: Location {
                    path: file.place,
                    lines: Begin { begin: lines.position(found.primary.start).line },
                },
            })
        };
        found.map(issue).collect::<Vec<_>>().join(",\n")
    }

    fn write(&self, files: &[&str], _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(b"[\n")?;
        join(files, ",\n", out)?;
        out.write_all(b"\n]\n")
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Info => "info",
    }
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Begin,
}

#[derive(Serialize)]
struct Begin {
    begin: u32,
}
