use super::{Analysis, Config, analyze, analyze_with};
use crate::{
    Source,
    project::{Entry, Link, Partner, Unpaired, cards, pair},
};

/// Lints texts that belong together, each with its partners among them; labels in other texts have
/// their position in `sources` for a number. `chosen` is the text with the task definition that all
/// services run, where the user said so.
pub fn analyze_all<'a>(
    sources: &'a [Source<'_>],
    chosen: Option<usize>,
    config: &Config,
) -> (Vec<Analysis<'a>>, Vec<Unpaired>) {
    let mut alone: Vec<_> = sources.iter().map(|source| analyze(source, config)).collect();
    let cards: Vec<_> = alone.iter().map(|found| cards(&found.root, &found.documents)).collect();
    let entries = std::iter::zip(sources, &cards);
    let entries: Vec<_> =
        entries.map(|(source, cards)| Entry { path: &source.path, cards }).collect();
    if !config.rules.looks_across() {
        return (alone, Vec::new());
    }
    let pairing = pair(&entries, chosen);
    let mut together = Vec::new();
    for links in pairing.by_file() {
        let file = links[0].from.file;
        let partners = links.iter().filter_map(|link| partner(link, &alone)).collect::<Vec<_>>();
        together.push((file, analyze_with(&sources[file], &partners, config)));
    }
    for (file, analysis) in together {
        alone[file] = analysis;
    }
    (alone, pairing.unpaired)
}

fn partner<'p>(link: &Link, texts: &'p [Analysis<'_>]) -> Option<Partner<'p>> {
    let text = texts.get(link.to.file)?;
    Partner::new(link.to.file, link, &text.root, &text.documents)
}
