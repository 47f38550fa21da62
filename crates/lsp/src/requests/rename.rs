//! `textDocument/rename`: another name for a container, a volume or a port, wherever it is used.
use super::{Failure, names};
use crate::{uri, view, world::World};
use ecslint_core::{Source, ide};
use lsp_server::ErrorCode;
use lsp_types::{
    PrepareRenameResponse, RenameParams, TextDocumentPositionParams, TextEdit, WorkspaceEdit,
};
use std::collections::HashMap;

pub(super) fn prepare(
    world: &mut World,
    params: &TextDocumentPositionParams,
) -> Option<PrepareRenameResponse> {
    let name = names::find(world, params)?;
    view::with(world, &params.text_document.uri, |_, view| {
        let range = view.text.range(name.here.span);
        PrepareRenameResponse::RangeWithPlaceholder { range, placeholder: name.word }
    })
}

pub(super) fn answer(
    world: &mut World,
    params: &RenameParams,
) -> Result<Option<WorkspaceEdit>, Failure> {
    let Some(name) = names::find(world, &params.text_document_position) else {
        return Ok(None);
    };
    let new = params.new_name.as_str();
    let refuse = |error: ide::BadName| (ErrorCode::RequestFailed, error.to_string());
    ide::check_name(name.kind, new).map_err(refuse)?;
    if name.taken.iter().any(|taken| taken == new) {
        return Err(refuse(ide::BadName::Taken(new.to_owned())));
    }
    #[expect(clippy::mutable_key_type, reason = "the protocol's own type")]
    let mut changes: HashMap<_, Vec<TextEdit>> = HashMap::new();
    for found in &name.all {
        let source = Source::new(found.name.as_str(), found.text.as_str());
        let Some(uri) = uri::uri(&found.path) else { continue };
        if found.spot.is_computed(&source) {
            return Err(refuse(ide::BadName::Computed(name.word.clone())));
        }
        let Some(edit) = found.spot.edit(&source, &name.word, new) else { continue };
        let range = found.text.range(edit.span);
        changes.entry(uri).or_default().push(TextEdit { range, new_text: edit.text });
    }
    Ok(Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }))
}
