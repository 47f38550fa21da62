//! Lints services together with their task definitions, once every file has been read alone.
use crate::{
    files::{Content, From, Input},
    linter::{Linter, Outcome},
    run::FEW,
};
use ecslint_core::{
    Config, Partner, Source, analyze,
    project::{Entry, Link, Unpaired, Why, pair},
};
use ecslint_report::Other;
use rayon::prelude::*;

/// More services without a task definition are counted, not listed.
const MANY: usize = 3;

/// Lints again what belongs together, and says what stays alone.
pub(crate) fn together(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &mut [Outcome],
    chosen: Option<usize>,
) -> Vec<String> {
    if !linter.looks_across() || outcomes.iter().all(|outcome| outcome.cards.is_empty()) {
        return Vec::new();
    }
    let entries = inputs.iter().zip(&*outcomes);
    let entries: Vec<_> = entries
        .map(|(input, outcome)| Entry { path: &input.name, cards: &outcome.cards })
        .collect();
    let pairing = pair(&entries, chosen);
    let groups: Vec<&[Link]> = pairing.by_file().collect();
    let lint = |links: &&[Link]| {
        (links[0].from.file, lint(linter, inputs, outcomes, links).unwrap_or_default())
    };
    let linted: Vec<_> = if groups.len() < FEW {
        groups.iter().map(lint).collect()
    } else {
        groups.par_iter().map(lint).collect()
    };
    for (file, outcome) in linted {
        // A file that can no longer be read keeps the report it has.
        if !outcome.cards.is_empty() {
            outcomes[file] = outcome;
        }
    }
    notes(inputs, &pairing.unpaired)
}

/// Lints a file with its partners.
fn lint(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &[Outcome],
    links: &[Link],
) -> Option<Outcome> {
    let from = links.first()?.from.file;
    let own = read(&inputs[from], &outcomes[from])?;
    let read = |link: &Link| {
        let (input, outcome) = (&inputs[link.to.file], &outcomes[link.to.file]);
        Some((*link, input.name.as_str(), read(input, outcome)?))
    };
    let others: Vec<_> = links.iter().filter_map(read).collect();
    let sources: Vec<_> = others
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
    let source = Source::decode(inputs[from].name.as_str(), &own);
    let mut outcome = linter.lint(&inputs[from], &source, &partners, &others);
    outcome.read.clone_from(&outcomes[from].read);
    Some(outcome)
}

fn read(input: &Input, outcome: &Outcome) -> Option<Vec<u8>> {
    if matches!(input.from, From::Stdin) {
        return Some(outcome.read.clone());
    }
    match input.read() {
        Ok(Content::Bytes(bytes)) => Some(bytes),
        _ => None,
    }
}

/// What is said of services whose task definition was not found.
fn notes(inputs: &[Input], unpaired: &[Unpaired]) -> Vec<String> {
    let listed = if unpaired.len() > MANY + 1 { MANY } else { unpaired.len() };
    let note = |unpaired: &Unpaired| {
        let name = &inputs[unpaired.file].name;
        let why = match &unpaired.why {
            Why::NoneNamed(family) => format!("no file has the family `{family}`"),
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
