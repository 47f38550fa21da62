//! Test results in the format of JUnit, which every CI system shows.
use crate::{
    File, Reporter, Summary,
    fingerprint::{Identity, identities},
    printable::{message, printable},
    xml::{HEAD, escape},
};
use ecslint_core::{Diagnostic, Severity, rules, syntax::Lines};
use std::{
    fmt::Write as _,
    io::{self, Write},
};

/// Writes a suite for each file with ECS documents and a test for each finding; a file without
/// findings is a test that passes.
pub struct Junit {
    /// The least severity of tests that fail; those of other findings pass, with what was found as
    /// their output.
    pub fail_on: Option<Severity>,
}

/// Stands for the run where there is nothing to test: some systems take no empty report.
const NOTHING: &str = "  <testsuite name=\"ecslint\" tests=\"1\" failures=\"0\" errors=\"0\">\n    \
                       <testcase classname=\"ecslint\" name=\"no ECS document\"/>\n  </testsuite>\n";

impl Reporter for Junit {
    fn file(&self, file: &File<'_>) -> String {
        let found = &file.analysis.diagnostics;
        if found.is_empty() && file.analysis.documents.is_empty() {
            return String::new();
        }
        let path = escape(file.path);
        let failures = found.iter().filter(|found| self.fails(found)).count();
        let tests = found.len().max(1);
        let mut out = format!(
            "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n"
        );
        if found.is_empty() {
            let place = escape(file.place);
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "    <testcase classname=\"{path}\" name=\"no findings\" file=\"{place}\"/>"
            );
        }
        let lines = Lines::new(&file.source.text);
        for (found, identity) in found.iter().zip(identities(file)) {
            self.case(&mut out, file, &lines, found, &identity);
        }
        out + "  </testsuite>\n"
    }

    fn write(&self, files: &[&str], _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let files = if files.is_empty() { &[NOTHING] } else { files };
        let count =
            |element| -> usize { files.iter().map(|file| file.matches(element).count()).sum() };
        let (tests, failures) = (count("<testcase "), count("<failure "));
        writeln!(
            out,
            "{HEAD}<testsuites name=\"ecslint\" tests=\"{tests}\" failures=\"{failures}\" \
             errors=\"0\">"
        )?;
        files.iter().try_for_each(|file| out.write_all(file.as_bytes()))?;
        out.write_all(b"</testsuites>\n")
    }
}

impl Junit {
    fn fails(&self, found: &Diagnostic) -> bool {
        self.fail_on.is_some_and(|least| found.severity >= least)
    }

    fn case(
        &self,
        out: &mut String,
        file: &File<'_>,
        lines: &Lines<'_>,
        found: &Diagnostic,
        identity: &Identity,
    ) {
        let at = lines.position(found.primary.start);
        let (severity, text) = (found.severity, message(&found.message));
        let mut body = format!("{}:{}:{}: {text}", file.path, at.line, at.column);
        if let Some(help) = &found.help {
            body = format!("{body}\nhelp: {}", printable(help));
        }
        if let Some(rule) = rules::find(found.rule) {
            body = format!("{body}\nAWS: {}", rule.url);
        }
        let (path, place, name) = (escape(file.path), escape(file.place), name(found, identity));
        let (body, line) = (escape(&body).replace("&#10;", "\n"), at.line);
        let (start, end) = if self.fails(found) {
            (format!("failure type=\"{severity}\" message=\"{}\"", escape(&text)), "failure")
        } else {
            ("system-out".to_owned(), "system-out")
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "    <testcase classname=\"{path}\" name=\"{name}\" file=\"{place}\" line=\"{line}\">\n      \
             <{start}>{body}</{end}>\n    </testcase>"
        );
    }
}

/// Systems know a test again by its name.
fn name(found: &Diagnostic, identity: &Identity) -> String {
    let Identity { path, earlier } = identity;
    let at = if path.is_empty() { String::new() } else { format!(" at {path}") };
    let number = if *earlier == 0 { String::new() } else { format!(" ({})", earlier + 1) };
    escape(&format!("{}{}{number}", found.rule, message(&at)))
}
