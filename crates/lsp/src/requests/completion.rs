//! `textDocument/completion`: keys, values and names that are legal at the caret.
use crate::{
    capabilities::Client,
    view::{self, View},
    world::World,
};
use ecslint_core::ide::{self, Completion, CompletionKind, Completions};
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionItemLabelDetails, CompletionParams,
    CompletionTextEdit, Documentation, InsertTextFormat, InsertTextMode, MarkupContent, MarkupKind,
    TextEdit,
};

pub(super) fn answer(world: &mut World, params: &CompletionParams) -> Option<Vec<CompletionItem>> {
    let (place, client) = (&params.text_document_position, world.client);
    view::with(world, &place.text_document.uri, |_, view| {
        let offset = view.text.offset(place.position);
        let found = ide::complete_with(view.source, view.analysis, view.partners, offset);
        let items = found.items.iter().enumerate();
        items.map(|(index, it)| item(&view, &client, &found, index, it)).collect()
    })
}

fn item(
    view: &View<'_>,
    client: &Client,
    found: &Completions,
    index: usize,
    item: &Completion,
) -> CompletionItem {
    let edit = |edit: &ecslint_core::syntax::Edit| TextEdit {
        range: view.text.range(edit.span),
        new_text: edit.text.clone(),
    };
    let new_text = if client.snippets { snippet(item) } else { item.insert.clone() };
    let docs = MarkupContent { kind: MarkupKind::Markdown, value: item.docs.clone() };
    let format = InsertTextFormat::SNIPPET;
    CompletionItem {
        label: item.label.clone(),
        label_details: (!item.detail.is_empty()).then(|| CompletionItemLabelDetails {
            detail: None,
            description: Some(item.detail.clone()),
        }),
        detail: Some(item.detail.clone()).filter(|detail| !detail.is_empty()),
        documentation: (!item.docs.is_empty()).then_some(Documentation::MarkupContent(docs)),
        kind: Some(kind(item.kind)),
        sort_text: Some(format!("{index:04}")),
        filter_text: Some(filter(view, found, item)),
        insert_text_format: client.snippets.then_some(format),
        insert_text_mode: Some(InsertTextMode::AS_IS),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit {
            range: view.text.range(found.replace),
            new_text,
        })),
        additional_text_edits: Some(item.also.iter().map(edit).collect()),
        ..CompletionItem::default()
    }
}

/// What the client compares with the text that is replaced: with its quote, where that has one.
fn filter(view: &View<'_>, found: &Completions, item: &Completion) -> String {
    let typed = found.replace.slice(view.text.as_str());
    let quote = typed.chars().next().filter(|first| matches!(first, '"' | '\''));
    quote.map_or_else(|| item.label.clone(), |quote| format!("{quote}{}{quote}", item.label))
}

/// The text with `$0` where the caret belongs.
fn snippet(item: &Completion) -> String {
    let escape = |text: &str| text.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
    let (before, after) = item.insert.split_at_checked(item.caret).unwrap_or((&item.insert, ""));
    format!("{}$0{}", escape(before), escape(after))
}

fn kind(kind: CompletionKind) -> CompletionItemKind {
    match kind {
        CompletionKind::Key => CompletionItemKind::PROPERTY,
        CompletionKind::Value => CompletionItemKind::ENUM_MEMBER,
        CompletionKind::Name => CompletionItemKind::REFERENCE,
        CompletionKind::Skeleton => CompletionItemKind::SNIPPET,
    }
}
