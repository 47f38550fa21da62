//! Where a name is given and where it is used, in all texts that belong together.
use crate::{encoding::Text, uri, view, world::World};
use ecslint_core::{
    Config, Source, analyze,
    ide::{self, NameKind, Spot},
    project::Place,
};
use lsp_types::{
    DocumentHighlight, DocumentHighlightParams, GotoDefinitionParams, Location, ReferenceParams,
    TextDocumentPositionParams,
};

/// A name at a place in some text.
pub(super) struct Found {
    pub(super) path: String,
    pub(super) text: Text,
    /// The name the text is read under.
    pub(super) name: String,
    pub(super) spot: Spot,
    pub(super) definition: bool,
}

/// The name at the caret, and every place it has.
pub(super) struct Name {
    pub(super) word: String,
    pub(super) kind: NameKind,
    pub(super) here: Spot,
    pub(super) all: Vec<Found>,
    /// What others of its kind are called.
    pub(super) taken: Vec<String>,
}

pub(super) fn definition(world: &mut World, params: &GotoDefinitionParams) -> Vec<Location> {
    let name = find(world, &params.text_document_position_params);
    let found = name.into_iter().flat_map(|name| name.all).filter(|found| found.definition);
    found.filter_map(|found| found.location()).collect()
}

pub(super) fn references(world: &mut World, params: &ReferenceParams) -> Vec<Location> {
    let name = find(world, &params.text_document_position);
    let wanted = |found: &Found| params.context.include_declaration || !found.definition;
    let found = name.into_iter().flat_map(|name| name.all).filter(wanted);
    found.filter_map(|found| found.location()).collect()
}

pub(super) fn highlights(
    world: &mut World,
    params: &DocumentHighlightParams,
) -> Vec<DocumentHighlight> {
    let place = &params.text_document_position_params;
    let own = uri::path(&place.text_document.uri);
    let name = find(world, place);
    let here = name.into_iter().flat_map(|name| name.all).filter(|found| found.path == own);
    here.map(|found| DocumentHighlight { range: found.text.range(found.spot.span), kind: None })
        .collect()
}

impl Found {
    fn location(&self) -> Option<Location> {
        Some(Location { uri: uri::uri(&self.path)?, range: self.text.range(self.spot.span) })
    }
}

/// The name at `place`, with its places in every text that belongs to this one.
pub(super) fn find(world: &mut World, place: &TextDocumentPositionParams) -> Option<Name> {
    let uri = &place.text_document.uri;
    let (name, document) = view::with(world, uri, |_, view| {
        let offset = view.text.offset(place.position);
        let name = ide::names(view.analysis, offset)?;
        let mentions = ide::mentions(view.analysis);
        let own = mentions.iter().find(|it| it.span == name.here.span && it.kind == name.kind)?;
        Some((name, own.document))
    })??;
    world.pair();
    let file = world.number(&uri::path(uri))?;
    let places = together(world, Place { file, document });
    let all = places.iter().flat_map(|place| mentions(world, *place, name.kind));
    let (all, others): (Vec<_>, Vec<_>) = all.partition(|(word, _)| *word == name.text);
    let all = all.into_iter().map(|(_, found)| found).collect();
    let others = others.into_iter().filter(|(_, found)| found.definition);
    let taken = others.map(|(word, _)| word).collect();
    Some(Name { word: name.text, kind: name.kind, here: name.here, all, taken })
}

/// The documents that share names with the one at `place`: its task definitions, and what names these.
fn together(world: &World, place: Place) -> Vec<Place> {
    let links = world.links();
    let is_task = |place: &Place| world.is_task(place.file, place.document);
    let named = links.iter().filter(|link| link.from == place).map(|link| link.to);
    let tasks: Vec<_> = named.chain([place]).filter(is_task).collect();
    let users = links.iter().filter(|link| tasks.contains(&link.to)).map(|link| link.from);
    let mut places: Vec<_> = users.chain(tasks.iter().copied()).chain([place]).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// The names of such things in the document at `place`, each with its place.
fn mentions(world: &World, place: Place, kind: NameKind) -> Vec<(String, Found)> {
    let Some(path) = world.path(place.file) else { return Vec::new() };
    let Some((read_as, text)) = world.text(path) else { return Vec::new() };
    let source = Source::new(read_as.as_ref(), text.as_str());
    let analysis = analyze(&source, &Config::silent());
    let mentions = ide::mentions(&analysis).into_iter();
    let mentions = mentions.filter(|it| it.document == place.document && it.kind == kind);
    let found = mentions.map(|it| {
        let spot = Spot { span: it.span, value: it.value };
        let (path, name) = (path.to_owned(), read_as.as_ref().to_owned());
        let text = text.as_ref().clone();
        (it.text.to_owned(), Found { path, text, name, spot, definition: it.definition })
    });
    found.collect()
}
