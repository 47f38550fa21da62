//! What the editor tells without asking for an answer.
use crate::{files, server::Server, settings, uri};
use lsp_server::Notification;
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
};
use serde::de::DeserializeOwned;

impl Server<'_> {
    /// Takes a notification; what it changes is shown when nothing else waits.
    pub(crate) fn note(&mut self, notification: Notification) {
        match notification.method.as_str() {
            "textDocument/didOpen" => {
                let Some(params) = parse::<DidOpenTextDocumentParams>(&notification) else {
                    return;
                };
                self.world.open(params.text_document);
            }
            "textDocument/didChange" => {
                let Some(params) = parse::<DidChangeTextDocumentParams>(&notification) else {
                    return;
                };
                let document = params.text_document;
                self.world.change(&document.uri, document.version, params.content_changes);
            }
            "textDocument/didClose" => {
                let Some(params) = parse::<DidCloseTextDocumentParams>(&notification) else {
                    return;
                };
                self.world.close(&params.text_document.uri);
            }
            "textDocument/didSave" => {
                let Some(params) = parse::<DidSaveTextDocumentParams>(&notification) else {
                    return;
                };
                self.world.settings.forget();
                if settings::is_configuration(&uri::path(&params.text_document.uri)) {
                    self.world.reconsider();
                }
            }
            "workspace/didChangeWatchedFiles" => {
                let Some(params) = parse::<DidChangeWatchedFilesParams>(&notification) else {
                    return;
                };
                self.world.settings.forget();
                let paths: Vec<_> = params.changes.iter().map(|it| uri::path(&it.uri)).collect();
                match paths.iter().any(|path| settings::is_configuration(path)) {
                    true => self.world.reconsider(),
                    false => paths.iter().for_each(|path| self.world.refresh(path)),
                }
            }
            "workspace/didChangeWorkspaceFolders" => {
                let Some(params) = parse::<DidChangeWorkspaceFoldersParams>(&notification) else {
                    return;
                };
                self.add_folders(params);
            }
            _ => return,
        }
        self.stale = true;
    }

    /// Looks through folders that were added. Files of removed ones stay known: they do no harm.
    fn add_folders(&mut self, params: DidChangeWorkspaceFoldersParams) {
        let added: Vec<_> = params.event.added.iter().map(|it| uri::path(&it.uri)).collect();
        self.world.folders.extend_from_slice(&added);
        files::search(added, self.search.clone());
    }
}

/// What a notification says; nothing where it is malformed: there is nobody to tell.
pub(crate) fn parse<T: DeserializeOwned>(notification: &Notification) -> Option<T> {
    serde_json::from_value(notification.params.clone()).ok()
}
