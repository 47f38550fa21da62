//! Findings, pushed or asked for by `textDocument/diagnostic`.
use crate::{
    settings, uri,
    view::{self, View},
    world::World,
};
use ecslint_core::{Diagnostic as Found, Safety, Severity, project::Link, rules};
use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    DocumentDiagnosticParams, DocumentDiagnosticReport, FullDocumentDiagnosticReport, Location,
    NumberOrString, PublishDiagnosticsParams, RelatedFullDocumentDiagnosticReport, Uri,
};
use std::{collections::BTreeMap, str::FromStr};

/// What was last shown, so that nothing is shown twice.
#[derive(Default)]
pub(crate) struct Shown {
    texts: BTreeMap<String, PublishDiagnosticsParams>,
    links: Vec<Link>,
}

impl Shown {
    /// Other documents belong together than when this was last asked.
    pub(crate) fn links_changed(&mut self, world: &World) -> bool {
        let changed = self.links != world.links();
        if changed {
            self.links = world.links().to_vec();
        }
        changed
    }
}

/// What has to be published: of every open text whose findings or version have changed, and of those
/// that were closed.
pub(crate) fn all(world: &mut World, shown: &mut Shown) -> Vec<PublishDiagnosticsParams> {
    let open: Vec<_> = world
        .all_open()
        .map(|(path, open)| (path.to_owned(), open.uri.clone(), open.version))
        .collect();
    let is_open = |path: &String| open.iter().any(|(other, ..)| other == path);
    let closed = shown.texts.extract_if(.., |path, _| !is_open(path));
    let mut changed: Vec<_> =
        closed.map(|(_, it)| PublishDiagnosticsParams::new(it.uri, Vec::new(), None)).collect();
    for (path, uri, version) in open {
        let found = view::with_path(world, &path, |_, view| list(&view)).unwrap_or_default();
        let params = PublishDiagnosticsParams::new(uri, found, Some(version));
        if shown.texts.get(&path) != Some(&params) {
            shown.texts.insert(path, params.clone());
            changed.push(params);
        }
    }
    changed
}

pub(super) fn answer(
    world: &mut World,
    params: &DocumentDiagnosticParams,
) -> DocumentDiagnosticReport {
    let items = view::with(world, &params.text_document.uri, |_, view| list(&view));
    let full_document_diagnostic_report =
        FullDocumentDiagnosticReport { result_id: None, items: items.unwrap_or_default() };
    DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
        related_documents: None,
        full_document_diagnostic_report,
    })
}

fn list(view: &View<'_>) -> Vec<Diagnostic> {
    let faults = settings::faults(view.path, view.text.as_str());
    let found = faults.as_deref().unwrap_or(&view.analysis.diagnostics);
    found.iter().map(|found| diagnostic(view, found)).collect()
}

/// A finding in the words of the protocol.
pub(super) fn diagnostic(view: &View<'_>, found: &Found) -> Diagnostic {
    let help = found.help.as_ref().map(|help| format!("\nhelp: {help}"));
    let url = rules::find(found.rule).and_then(|rule| Uri::from_str(rule.url).ok());
    Diagnostic {
        range: view.text.range(found.primary),
        severity: Some(match found.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Info => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(found.rule.to_owned())),
        code_description: url.map(|href| CodeDescription { href }),
        source: Some("ecslint".to_owned()),
        message: format!("{}{}", found.message, help.unwrap_or_default()),
        related_information: Some(related(view, found)).filter(|list| !list.is_empty()),
        tags: is_unnecessary(found).then(|| vec![DiagnosticTag::UNNECESSARY]),
        data: None,
    }
}

/// What it is about can go without a loss: editors fade it.
fn is_unnecessary(found: &Found) -> bool {
    let removes = |fix: &ecslint_core::Fix| {
        fix.safety == Safety::Safe && fix.edits.iter().all(|edit| edit.text.is_empty())
    };
    found.severity != Severity::Error && found.fix.as_ref().is_some_and(removes)
}

fn related(view: &View<'_>, found: &Found) -> Vec<DiagnosticRelatedInformation> {
    let labels = found.labels.iter().filter_map(|label| {
        let (path, text) = match label.file {
            Some(file) => view.others.get(file).map(|other| (other.path.as_str(), &other.text))?,
            None => (view.path, view.text),
        };
        let location = Location { uri: uri::uri(path)?, range: text.range(label.span) };
        Some(DiagnosticRelatedInformation { location, message: label.text.clone() })
    });
    labels.collect()
}
