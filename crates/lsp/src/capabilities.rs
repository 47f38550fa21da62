//! What the client can do, and what the server offers.
use crate::encoding::Encoding;
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions,
    DiagnosticOptions, DiagnosticServerCapabilities, HoverProviderCapability, InitializeParams,
    OneOf, RenameOptions, SaveOptions, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions,
    WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

/// The kind of the action that applies every safe fix.
pub(crate) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.ecslint");

/// What matters of what the client can do.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client {
    pub(crate) encoding: Encoding,
    /// It asks for diagnostics, so that they need not be pushed.
    pub(crate) pulls: bool,
    /// It can be told to ask for them again.
    pub(crate) refreshes: bool,
    /// It takes `$0` for the place of the caret.
    pub(crate) snippets: bool,
    /// It can be asked to watch files.
    pub(crate) watches: bool,
}

impl Client {
    pub(crate) fn new(params: &InitializeParams) -> Self {
        let general = params.capabilities.general.as_ref();
        let text = params.capabilities.text_document.as_ref();
        let workspace = params.capabilities.workspace.as_ref();
        let encodings = general.and_then(|general| general.position_encodings.as_deref());
        let item = text.and_then(|text| text.completion.as_ref()?.completion_item.as_ref());
        let watched = workspace.and_then(|it| it.did_change_watched_files.as_ref());
        let refresh = workspace.and_then(|it| it.diagnostic.as_ref()?.refresh_support);
        Self {
            encoding: Encoding::negotiate(encodings),
            pulls: text.is_some_and(|text| text.diagnostic.is_some()),
            refreshes: refresh == Some(true),
            snippets: item.and_then(|item| item.snippet_support) == Some(true),
            watches: watched.and_then(|it| it.dynamic_registration) == Some(true),
        }
    }
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
        diagnostic_provider: Some(DiagnosticServerCapabilities::Options(DiagnosticOptions {
            identifier: Some("ecslint".to_owned()),
            inter_file_dependencies: true,
            ..DiagnosticOptions::default()
        })),
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
