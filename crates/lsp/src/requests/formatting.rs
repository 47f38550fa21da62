//! `textDocument/formatting`: members in the order of the AWS documentation, JSON in one layout.
use super::actions::difference;
use crate::{view, world::World};
use ecslint_core::format::format;
use lsp_types::{DocumentFormattingParams, TextEdit};

/// The edits; none where the text is no ECS or cannot be rearranged without losing something.
pub(super) fn answer(
    world: &mut World,
    params: &DocumentFormattingParams,
) -> Option<Vec<TextEdit>> {
    view::with(world, &params.text_document.uri, |_, view| {
        let formatted = format(view.source).ok().filter(|_| !view.analysis.documents.is_empty());
        let edit = formatted.and_then(|new| difference(view.text.as_str(), &new));
        let edit =
            edit.map(|edit| TextEdit { range: view.text.range(edit.span), new_text: edit.text });
        edit.into_iter().collect()
    })
}
