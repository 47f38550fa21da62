//! `textDocument/documentSymbol`: what a text holds.
use crate::{encoding::Text, view, world::World};
use ecslint_core::ide::{self, Symbol, SymbolKind as Kind};
use lsp_types::{DocumentSymbol, DocumentSymbolParams, SymbolKind};

pub(super) fn answer(
    world: &mut World,
    params: &DocumentSymbolParams,
) -> Option<Vec<DocumentSymbol>> {
    view::with(world, &params.text_document.uri, |_, view| {
        ide::outline(view.analysis).into_iter().map(|it| symbol(view.text, it)).collect()
    })
}

#[expect(deprecated, reason = "the field has no default")]
fn symbol(text: &Text, symbol: Symbol) -> DocumentSymbol {
    let children = symbol.children.into_iter().map(|child| self::symbol(text, child)).collect();
    let name = if symbol.name.is_empty() { "(no name)".to_owned() } else { symbol.name };
    DocumentSymbol {
        name,
        detail: Some(symbol.detail).filter(|detail| !detail.is_empty()),
        kind: match symbol.kind {
            Kind::Document => SymbolKind::MODULE,
            Kind::Container => SymbolKind::CLASS,
            Kind::Port | Kind::Traffic => SymbolKind::INTERFACE,
            Kind::Volume => SymbolKind::OBJECT,
            Kind::Field => SymbolKind::FIELD,
        },
        tags: None,
        deprecated: None,
        range: text.range(symbol.span),
        selection_range: text.range(symbol.selection),
        children: Some(children),
    }
}
