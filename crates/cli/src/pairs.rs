//! Lints services together with their task definitions, once every file has been read alone.
use crate::{
    files::{Content, From, Input},
    linter::{FEW, Linter},
    outcome::Outcome,
};
use ecslint_core::{
    Config, Partner, Source, analyze,
    project::{Card, Entry, Link, Pairing, Unpaired, Why, pair},
};
use ecslint_report::Other;
use rayon::prelude::*;

/// More services without a task definition are counted, not listed.
const MANY: usize = 3;

/// Finds out which files belong together; nothing where no rule asks.
pub(crate) fn find(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &[Outcome],
    chosen: Option<usize>,
) -> Pairing {
    let mut cards = outcomes.iter().flat_map(|outcome| &outcome.cards);
    if !linter.looks_across() || !cards.any(Card::may_belong) {
        return Pairing::default();
    }
    let entries = inputs.iter().zip(outcomes);
    let entries: Vec<_> = entries
        .map(|(input, outcome)| Entry { path: &input.name, cards: &outcome.cards })
        .collect();
    pair(&entries, chosen)
}

/// Lints again what belongs together.
pub(crate) fn lint(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &mut [Outcome],
    pairing: &Pairing,
) {
    let groups: Vec<&[Link]> = pairing.by_file().collect();
    let one = |links: &&[Link]| {
        let file = links[0].from.file;
        (file, lint_one(linter, inputs, outcomes, links).unwrap_or_default())
    };
    let linted: Vec<_> = if groups.len() < FEW {
        groups.iter().map(one).collect()
    } else {
        groups.par_iter().map(one).collect()
    };
    for (file, outcome) in linted {
        // A file that can no longer be read keeps the report it has.
        if !outcome.cards.is_empty() {
            outcomes[file] = outcome;
        }
    }
}

/// Lints a file with its partners.
fn lint_one(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &[Outcome],
    links: &[Link],
) -> Option<Outcome> {
    let from = links.first()?.from.file;
    let own = read(&inputs[from], &outcomes[from])?;
    let source = Source::decode(inputs[from].name.as_str(), &own);
    let read = |file: usize| read(&inputs[file], &outcomes[file]);
    let mut outcome = with_partners(linter, inputs, links, read, |partners, others| {
        linter.lint(&inputs[from], &source, partners, others)
    });
    outcome.read.clone_from(&outcomes[from].read);
    outcome.odd = outcome.fixes > 0 && str::from_utf8(&own).is_err();
    Some(outcome)
}

/// Calls `f` with the documents that `links` lead to, in files of which `read` gives the bytes.
pub(crate) fn with_partners<R>(
    linter: &Linter<'_>,
    inputs: &[Input],
    links: &[Link],
    read: impl Fn(usize) -> Option<Vec<u8>>,
    f: impl FnOnce(&[Partner<'_>], &[Other<'_>]) -> R,
) -> R {
    let read = |link: &Link| Some((*link, inputs[link.to.file].name.as_str(), read(link.to.file)?));
    let files: Vec<_> = links.iter().filter_map(read).collect();
    let sources: Vec<_> = files
        .iter()
        .map(|(link, name, bytes)| (link, *name, Source::decode(*name, bytes)))
        .collect();
    let silent = Config::silent();
    let trees: Vec<_> = sources.iter().map(|(.., source)| analyze(source, &silent)).collect();
    let partners = sources.iter().zip(&trees).enumerate();
    let partners: Vec<Partner<'_>> = partners
        .filter_map(|(file, ((link, ..), tree))| {
            Partner::new(file, link, &tree.root, &tree.documents)
        })
        .collect();
    let places: Vec<_> =
        sources.iter().map(|(_, path, _)| linter.outputs.root.place(path)).collect();
    let others = sources.iter().zip(&places);
    let others: Vec<_> =
        others.map(|((_, path, source), place)| Other { path, place, source }).collect();
    f(&partners, &others)
}

/// The bytes of an input, also of one that cannot be read again.
pub(crate) fn read(input: &Input, outcome: &Outcome) -> Option<Vec<u8>> {
    if matches!(input.from, From::Stdin) {
        return outcome.read.clone();
    }
    match input.read() {
        Ok(Content::Bytes(bytes)) => Some(bytes),
        _ => None,
    }
}

/// What is said of services whose task definition was not found.
pub(crate) fn notes(inputs: &[Input], unpaired: &[Unpaired]) -> Vec<String> {
    let listed = if unpaired.len() > MANY + 1 { MANY } else { unpaired.len() };
    let note = |unpaired: &Unpaired| {
        let name = &inputs[unpaired.file].name;
        let why = match &unpaired.why {
            Why::NoneNamed(family, Some(near)) => {
                format!("no file has the family `{family}`; did you mean `{near}`?")
            }
            Why::NoneNamed(family, None) => format!("no file has the family `{family}`"),
            Why::SeveralNamed(family, count) => format!("{count} files have the family `{family}`"),
            Why::NoneBeside => "none is beside it".to_owned(),
            Why::SeveralBeside(count) => format!("it names none, and {count} are beside it"),
            Why::NoneThere(path) => format!("ecspresso is told of `{path}`, which has none here"),
        };
        format!("{name} is linted without its task definition: {why}")
    };
    let mut notes: Vec<_> = unpaired[..listed].iter().map(note).collect();
    if listed < unpaired.len() {
        let rest = unpaired.len() - listed;
        notes.push(format!("so are {rest} more files"));
    }
    if let Some(last) = notes.last_mut() {
        last.push_str("; `--task-definition FILE` says which it is");
    }
    notes
}
