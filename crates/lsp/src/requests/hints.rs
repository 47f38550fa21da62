//! `textDocument/inlayHint`: values in the units that people think in.
use crate::{view, world::World};
use ecslint_core::ide;
use lsp_types::{InlayHint, InlayHintLabel, InlayHintParams};

pub(super) fn answer(world: &mut World, params: &InlayHintParams) -> Option<Vec<InlayHint>> {
    view::with(world, &params.text_document.uri, |_, view| {
        let range = view.text.span(params.range);
        let hints = ide::hints(view.analysis).into_iter();
        let seen = hints.filter(|hint| (range.start..=range.end).contains(&hint.offset));
        let hint = |hint: ide::Hint| InlayHint {
            position: view.text.position(hint.offset),
            label: InlayHintLabel::String(hint.text),
            kind: None,
            text_edits: None,
            tooltip: None,
            padding_left: Some(true),
            padding_right: None,
            data: None,
        };
        seen.map(hint).collect()
    })
}
