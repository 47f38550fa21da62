//! `textDocument/hover`: what a field means, and why a finding matters.
use crate::{
    view::{self, View},
    world::World,
};
use ecslint_core::ide;
use lsp_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind};

pub(super) fn answer(world: &mut World, params: &HoverParams) -> Option<Hover> {
    let place = &params.text_document_position_params;
    view::with(world, &place.text_document.uri, |_, view| {
        let offset = view.text.offset(place.position);
        let field = ide::hover(view.source, view.analysis, offset);
        let range = field.as_ref().map(|hover| view.text.range(hover.span));
        let mut parts: Vec<_> = field.map(|hover| hover.markdown).into_iter().collect();
        parts.extend(reasons(&view, offset));
        let contents = HoverContents::Markup(MarkupContent {
            kind: MarkupKind::Markdown,
            value: parts.join("\n\n---\n\n"),
        });
        (!parts.is_empty()).then_some(Hover { contents, range })
    })?
}

/// Why the findings at `offset` matter; editors show what they say beside it.
fn reasons(view: &View<'_>, offset: u32) -> Vec<String> {
    let here = |span: ecslint_core::syntax::Span| (span.start..=span.end).contains(&offset);
    let mut found: Vec<_> =
        view.analysis.diagnostics.iter().filter(|it| here(it.primary)).collect();
    found.dedup_by_key(|found| found.rule);
    let reason = |found: &&ecslint_core::Diagnostic| {
        let card = ide::card(found);
        let reply = card.aws_reply.map(|reply| format!("\n\nAWS replies:\n\n> {reply}"));
        format!("{}{} ([`{}`]({}))", card.why, reply.unwrap_or_default(), found.rule, card.url)
    };
    found.iter().map(reason).collect()
}
