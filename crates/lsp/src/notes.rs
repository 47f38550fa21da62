//! What the editor tells without asking for an answer.
use crate::{files, server::Server, uri};
use lsp_server::Notification;
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams,
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
            "textDocument/didSave" => self.world.settings.forget(),
            "workspace/didChangeWatchedFiles" => {
                let Some(params) = parse::<DidChangeWatchedFilesParams>(&notification) else {
                    return;
                };
                self.world.settings.forget();
                params.changes.iter().for_each(|it| self.world.refresh(&uri::path(&it.uri)));
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
    fn add_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let added = params.event.added.iter().map(|it| uri::path(&it.uri)).collect();
        files::search(added, self.search.clone());
    }
}

/// What a notification says; nothing where it is malformed: there is nobody to tell.
pub(crate) fn parse<T: DeserializeOwned>(notification: &Notification) -> Option<T> {
    serde_json::from_value(notification.params.clone()).ok()
}
