//! What a file was taken for, and why: for those who wonder.
use ecslint_config::candidates;
use ecslint_core::{Analysis, Document, Source, syntax::Format};
use std::path::Path;

/// What a text was taken for, and why: `JSON by its extension, with a task definition, told by its members`.
pub(crate) fn taken(source: &Source<'_>, analysis: &Analysis<'_>) -> String {
    let format = match source.format {
        Format::Json => "JSON",
        Format::Jsonc => "JSON with comments",
        Format::Jsonnet => "Jsonnet",
        Format::Yaml => "YAML",
        Format::Hcl => "Terraform",
    };
    let by = match candidates::says_format(Path::new(&*source.path)) {
        true => "extension",
        false => "first characters",
    };
    let documents: Vec<_> = analysis.documents.iter().map(document).collect();
    let holds = match documents.as_slice() {
        [] => "no ECS document: no members tell of one".to_owned(),
        documents => format!("with {}", documents.join(" and ")),
    };
    format!("{format} by its {by}, {holds}")
}

fn document(document: &Document<'_>) -> String {
    let noun = document.kind.noun();
    match document.pointer().as_str() {
        "" => format!("{noun}, told by its members"),
        at if document.described => format!("{noun} at {at}, as AWS describes it"),
        at => format!("{noun} at {at}, told by its members"),
    }
}
