//! For scripts that read line by line: each finding as an object of its own.
use crate::{
    File, Reporter,
    json::{self, DiagnosticV1, Places},
};
use serde::Serialize;

/// Writes each finding on a line: as in [`json::Json`], with the path of its file.
pub struct Jsonl;

#[derive(Serialize)]
struct LineV1<'a> {
    path: &'a str,
    #[serde(flatten)]
    finding: DiagnosticV1<'a>,
}

impl Reporter for Jsonl {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let places = Places::new(file);
        file.analysis.diagnostics.iter().fold(String::new(), |mut out, found| {
            let finding = places.diagnostic(found, &file.analysis.root);
            out += &json::write(&LineV1 { path: file.path, finding });
            out.push('\n');
            out
        })
    }
}
