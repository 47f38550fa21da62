//! A text at one moment, with those it belongs to.
use crate::{encoding::Text, uri, world::World};
use ecslint_core::{Analysis, Config, Partner, Source, analyze, analyze_with, project::Link};
use lsp_types::Uri;

/// A text at one moment, analysed.
pub(crate) struct View<'v> {
    pub(crate) path: &'v str,
    pub(crate) text: &'v Text,
    pub(crate) source: &'v Source<'v>,
    pub(crate) analysis: &'v Analysis<'v>,
    pub(crate) config: &'v Config,
    pub(crate) partners: &'v [Partner<'v>],
    /// The texts of the partners, by the numbers that labels name them by.
    pub(crate) others: &'v [Other],
}

/// A text that another is linted with.
pub(crate) struct Other {
    pub(crate) path: String,
    pub(crate) text: Text,
    name: String,
    link: Link,
}

/// Calls `f` with the text at `uri`; nothing where there is none.
pub(crate) fn with<R>(
    world: &mut World,
    uri: &Uri,
    f: impl FnOnce(&World, View<'_>) -> R,
) -> Option<R> {
    with_path(world, &uri::path(uri), f)
}

/// The same for the text at `path`.
pub(crate) fn with_path<R>(
    world: &mut World,
    path: &str,
    f: impl FnOnce(&World, View<'_>) -> R,
) -> Option<R> {
    let config = world.settings.config(path);
    if config.rules.looks_across() {
        world.pair();
    }
    let (name, text) = world.text(path)?;
    let others = others(world, path);
    let silent = Config::silent();
    let sources: Vec<_> =
        others.iter().map(|it| Source::new(it.name.as_str(), it.text.as_str())).collect();
    let trees: Vec<_> = sources.iter().map(|source| analyze(source, &silent)).collect();
    let partners = others.iter().zip(&trees).enumerate();
    let partners: Vec<_> = partners
        .filter_map(|(file, (other, tree))| {
            Partner::new(file, &other.link, &tree.root, &tree.documents)
        })
        .collect();
    let source = Source::new(name.as_ref(), text.as_str());
    let analysis = analyze_with(&source, &partners, &config);
    let view = View {
        path,
        text: &text,
        source: &source,
        analysis: &analysis,
        config: &config,
        partners: &partners,
        others: &others,
    };
    Some(f(world, view))
}

/// The texts that documents of the text at `path` name.
fn others(world: &World, path: &str) -> Vec<Other> {
    let Some(number) = world.number(path) else { return Vec::new() };
    let links = world.links().iter().filter(|link| link.from.file == number);
    let others = links.filter_map(|link| {
        let path = world.path(link.to.file)?.to_owned();
        let (name, text) = world.text(&path)?;
        let (name, text) = (name.into_owned(), text.into_owned());
        Some(Other { path, text, name, link: *link })
    });
    others.collect()
}
