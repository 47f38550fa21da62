//! What the client can do, and what the server offers.
use crate::{encoding::Encoding, uri};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions,
    DiagnosticOptions, DiagnosticServerCapabilities, HoverProviderCapability, OneOf, RenameOptions,
    SaveOptions, ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Uri, WorkspaceFoldersServerCapabilities,
    WorkspaceServerCapabilities,
};
use serde_json::Value;
use std::str::FromStr;

/// The kind of the action that applies every safe fix.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.ecslint");

/// What matters of what the client can do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client {
    pub(crate) encoding: Encoding,
    /// It asks for diagnostics, and can be told to ask again, so that they need not be pushed.
    pub(crate) pulls: bool,
    /// It takes `$0` for the place of the caret.
    pub(crate) snippets: bool,
    /// It can be asked to watch files.
    pub(crate) watches: bool,
}

impl Client {
    /// Reads the parameters of `initialize`, of which only these members matter: what a client says
    /// beside them may have any form.
    pub(crate) fn new(params: &Value) -> Self {
        let at = |path: &str| params.pointer(&format!("/capabilities/{path}"));
        let can = |path: &str| at(path) == Some(&Value::Bool(true));
        // The protocol has the plural; libraries that read the singular have taught it to clients.
        let refreshes = can("workspace/diagnostics/refreshSupport")
            || can("workspace/diagnostic/refreshSupport");
        let encodings = at("general/positionEncodings").and_then(Value::as_array);
        let encodings: Option<Vec<_>> =
            encodings.map(|list| list.iter().filter_map(Value::as_str).collect());
        Self {
            encoding: Encoding::negotiate(encodings.as_deref()),
            // Who cannot be told to ask again would keep what a change elsewhere has made wrong.
            pulls: at("textDocument/diagnostic").is_some_and(Value::is_object) && refreshes,
            snippets: can("textDocument/completion/completionItem/snippetSupport"),
            watches: can("workspace/didChangeWatchedFiles/dynamicRegistration"),
        }
    }
}

/// The folders that the client works in; older clients name one.
pub(crate) fn folders(params: &Value) -> Vec<String> {
    let uris: Vec<_> = match params["workspaceFolders"].as_array() {
        Some(folders) => folders.iter().map(|folder| &folder["uri"]).collect(),
        None => vec![&params["rootUri"]],
    };
    let uris = uris.into_iter().filter_map(|uri| Uri::from_str(uri.as_str()?).ok());
    uris.map(|uri| uri::path(&uri)).collect()
}

/// What the server offers to `client`.
pub(crate) fn server(client: &Client) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(client.encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions::default())),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(vec!["\"".to_owned(), ":".to_owned()]),
            ..CompletionOptions::default()
        }),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, FIX_ALL]),
            ..CodeActionOptions::default()
        })),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        document_highlight_provider: Some(OneOf::Left(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: Default::default(),
        })),
        inlay_hint_provider: Some(OneOf::Left(true)),
        diagnostic_provider: client.pulls.then(|| {
            DiagnosticServerCapabilities::Options(DiagnosticOptions {
                identifier: Some("ecslint".to_owned()),
                inter_file_dependencies: true,
                ..DiagnosticOptions::default()
            })
        }),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            ..WorkspaceServerCapabilities::default()
        }),
        ..ServerCapabilities::default()
    }
}
