//! The standard format for results of static analysis, as GitHub code scanning takes it.
//!
//! <https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>
mod page;
mod rule;

use crate::{File, Reporter, Summary, fingerprint::identities, join, json};
use page::Page;
use rule::Descriptor;
use serde::Serialize;
use std::io::{self, Write};

/// Writes one run. Paths are below `%SRCROOT%`, the root of the repository; columns count UTF-16
/// units.
pub struct Sarif;

impl Reporter for Sarif {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let page = Page::new(file.place, file.source);
        let others = file.others.iter().map(|other| Page::new(other.place, other.source));
        let others: Vec<Page<'_>> = others.collect();
        let hashes = page.line_hashes(file);
        let found = file.analysis.diagnostics.iter().zip(identities(file));
        let result = found.map(|(found, identity)| {
            let fingerprint = identity.fingerprint(found.rule, file.place);
            json::write(&page.result(found, &others, &hashes, fingerprint))
        });
        result.collect::<Vec<_>>().join(",\n")
    }

    fn write(&self, files: &[&str], summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let version = env!("CARGO_PKG_VERSION");
        let rules = rule::descriptors(summary);
        let driver = Driver { name: "ecslint", version, semantic_version: version, rules };
        writeln!(
            out,
            "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{}}},\
             {RUN},\"results\":[",
            json::write(&driver)
        )?;
        join(files, ",\n", out)?;
        out.write_all(b"\n]}]}\n")
    }
}

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What is the same for every run.
const RUN: &str = r#""automationDetails":{"id":"ecslint/"},"columnKind":"utf16CodeUnits","originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the repository."}}}"#;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}
