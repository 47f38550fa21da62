//! What the editor tells without asking for an answer.
use crate::{files, settings, uri, world::World};
use lsp_server::Notification;
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
};
use serde::de::DeserializeOwned;

/// Takes a notification; whether findings may have changed by it.
pub(crate) fn take(world: &mut World, notification: &Notification) -> bool {
    match notification.method.as_str() {
        "textDocument/didOpen" => {
            let Some(params) = parse::<DidOpenTextDocumentParams>(notification) else {
                return false;
            };
            world.open(params.text_document);
        }
        "textDocument/didChange" => {
            let Some(params) = parse::<DidChangeTextDocumentParams>(notification) else {
                return false;
            };
            let document = params.text_document;
            world.change(&document.uri, document.version, params.content_changes);
        }
        "textDocument/didClose" => {
            let Some(params) = parse::<DidCloseTextDocumentParams>(notification) else {
                return false;
            };
            world.close(&params.text_document.uri);
        }
        "textDocument/didSave" => {
            let Some(params) = parse::<DidSaveTextDocumentParams>(notification) else {
                return false;
            };
            world.settings.forget();
            if settings::is_configuration(&uri::path(&params.text_document.uri)) {
                world.reconsider();
            }
        }
        "workspace/didChangeWatchedFiles" => {
            let Some(params) = parse::<DidChangeWatchedFilesParams>(notification) else {
                return false;
            };
            world.settings.forget();
            let paths: Vec<_> = params.changes.iter().map(|it| uri::path(&it.uri)).collect();
            match paths.iter().any(|path| settings::is_configuration(path)) {
                true => world.reconsider(),
                false => paths.iter().for_each(|path| world.refresh(path)),
            }
        }
        "workspace/didChangeWorkspaceFolders" => {
            let Some(params) = parse::<DidChangeWorkspaceFoldersParams>(notification) else {
                return false;
            };
            add_folders(world, params);
        }
        _ => return false,
    }
    true
}

/// Looks through folders that were added. Files of removed ones stay known: they do no harm.
fn add_folders(world: &mut World, params: DidChangeWorkspaceFoldersParams) {
    let added: Vec<_> = params.event.added.iter().map(|it| uri::path(&it.uri)).collect();
    world.folders.extend_from_slice(&added);
    files::search(added, world.search.clone());
}

/// What a notification says; nothing where it is malformed: there is nobody to tell.
pub(crate) fn parse<T: DeserializeOwned>(notification: &Notification) -> Option<T> {
    serde_json::from_value(notification.params.clone()).ok()
}
