//! What a report says of findings and of places in a text.
use super::rule::level;
use crate::{
    File,
    line_hash::line_hashes,
    printable::{message, printable},
};
use ecslint_core::{
    Diagnostic, Fix, Safety, Source,
    syntax::{Edit, Lines, Span},
};
use serde::Serialize;
use std::collections::HashMap;

/// A text that findings and labels stand in.
pub(super) struct Page<'a> {
    artifact: Artifact,
    lines: Lines<'a>,
}

impl<'a> Page<'a> {
    pub(super) fn new(place: &str, source: &'a Source<'_>) -> Self {
        Self { artifact: Artifact::new(place), lines: Lines::new(&source.text) }
    }

    /// The hashes of the lines that the findings in `file` stand on.
    pub(super) fn line_hashes(&self, file: &File<'_>) -> HashMap<u32, String> {
        let found = file.analysis.diagnostics.iter();
        let lines = found.map(|found| self.lines.position(found.primary.start).line);
        line_hashes(&file.source.text, lines)
    }

    /// A finding; `hashes` are those of the lines that findings stand on.
    pub(super) fn result<'d>(
        &'d self,
        found: &Diagnostic,
        others: &'d [Self],
        hashes: &HashMap<u32, String>,
        fingerprint: String,
    ) -> Finding<'d> {
        let line = self.lines.position(found.primary.start).line;
        let labels = found.labels.iter().enumerate().map(|(index, label)| {
            let page = label.file.and_then(|file| others.get(file)).unwrap_or(self);
            let message =
                (!label.text.is_empty()).then(|| Text { text: message(&label.text).into_owned() });
            Location { id: Some(index + 1), physical_location: page.place(label.span), message }
        });
        let fix = found.fix.as_ref().filter(|fix| fix.safety > Safety::Manual);
        Finding {
            rule_id: found.rule,
            level: level(found.severity),
            message: Text { text: text(found) },
            locations: [Location {
                id: None,
                physical_location: self.place(found.primary),
                message: None,
            }],
            partial_fingerprints: Fingerprints {
                line: hashes.get(&line).cloned(),
                finding: fingerprint,
            },
            related_locations: labels.collect(),
            fixes: fix.map(|fix| self.repair(fix)).into_iter().collect(),
        }
    }

    fn place(&self, span: Span) -> Physical<'_> {
        Physical { artifact_location: &self.artifact, region: self.region(span) }
    }

    fn region(&self, span: Span) -> Region {
        let (start, end) = (self.lines.utf16(span.start), self.lines.utf16(span.end));
        Region {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }

    fn repair(&self, fix: &Fix) -> Repair<'_> {
        let replacement = |edit: &Edit| Replacement {
            deleted_region: self.region(edit.span),
            inserted_content: (!edit.text.is_empty()).then(|| Text { text: edit.text.clone() }),
        };
        let change = Change {
            artifact_location: &self.artifact,
            replacements: fix.edits.iter().map(replacement).collect(),
        };
        let title = printable(&fix.title);
        let description = Text { text: format!("{title} ({} fix)", fix.safety) };
        Repair { description, artifact_changes: [change] }
    }
}

/// The message, what to do, and a link to each label. Lists show its first sentence.
fn text(found: &Diagnostic) -> String {
    let mut text = unlinked(&message(&found.message)) + ".";
    if let Some(help) = &found.help {
        text = format!("{text}\nhelp: {}", unlinked(&printable(help)));
    }
    for (index, label) in found.labels.iter().enumerate() {
        let label = if label.text.is_empty() { "this" } else { &*message(&label.text) };
        let label = label.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
        text = format!("{text}\nsee [{label}]({})", index + 1);
    }
    text
}

/// What the file says must not become a link.
fn unlinked(text: &str) -> String {
    text.replace("](", "] (")
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Finding<'a> {
    rule_id: &'static str,
    level: &'static str,
    message: Text,
    locations: [Location<'a>; 1],
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Repair<'a>>,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Fingerprints {
    /// What GitHub looks at.
    #[serde(rename = "primaryLocationLineHash", skip_serializing_if = "Option::is_none")]
    line: Option<String>,
    /// What tells findings on one line apart.
    #[serde(rename = "ecslint/v1")]
    finding: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'a> {
    artifact_location: &'a Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Repair<'a> {
    description: Text,
    artifact_changes: [Change<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'a> {
    artifact_location: &'a Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    #[serde(skip_serializing_if = "Option::is_none")]
    inserted_content: Option<Text>,
}

/// A file, by its URI.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

impl Artifact {
    fn new(place: &str) -> Self {
        let drive = place.as_bytes().get(1) == Some(&b':') && cfg!(windows);
        if place.starts_with('/') || drive {
            let slash = if drive { "/" } else { "" };
            return Self { uri: format!("file://{slash}{}", encode(place)), uri_base_id: None };
        }
        Self { uri: encode(place), uri_base_id: Some("%SRCROOT%") }
    }
}

/// `path` as part of a URI.
fn encode(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            byte => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
