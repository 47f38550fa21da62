//! Parse, repair, parse again.
use super::build::{self, Built, build};
use super::draft::{self, Draft, Patch};
use super::repair::{self, Repair};
use super::report;
use crate::{ErrorKind, SyntaxError};

const MAX_REPAIRS: usize = 30;
/// Further faults are not worth choosing for: the line that breaks is given up.
const MAX_CHOICES: usize = 3;
/// How many bytes are parsed for the sake of recovery before it gives up.
const MAX_WORK: usize = 32 << 20;

/// How many of them may be spent on looking for a repair better than to give the line up.
const MAX_TRIES: usize = 1 << 20;

/// How far a repair gets and how much it keeps.
type Score = (usize, usize);

/// Parses `text` with `patches`, and further ones wherever it breaks.
pub(super) fn parse<'a>(
    text: &'a str,
    mut patches: Vec<Patch>,
    errors: &mut Vec<SyntaxError>,
) -> Built<'a> {
    let mut built = attempt(text, &patches);
    let mut work = 0;
    for round in 0..MAX_REPAIRS {
        let Some(stop) = built.stop.clone() else { break };
        if stop.kind == granit_parser::ErrorKind::RecursionLimitExceeded {
            // Reading ahead, the parser may meet its limit before the tree meets its own.
            if !built.errors.iter().any(|error| error.kind == ErrorKind::Unreadable) {
                errors.push(build::too_deep(text, stop.at));
            }
            break;
        }
        if round == MAX_CHOICES {
            work = work.max(MAX_TRIES);
        }
        let best = choose(text, &patches, &built, &mut work);
        if !best.as_ref().is_some_and(|(repair, ..)| repair.silent) {
            let reason = best.as_ref().and_then(|(repair, ..)| repair.reason);
            errors.push(report::error(text, &stop, reason));
        }
        let Some((_, better, tree)) = best else { break };
        (patches, built) = (better, tree);
    }
    built
}

/// A repair, all patches with it, and the tree they give.
type Tried<'a> = (Repair, Vec<Patch>, Built<'a>);

fn choose<'a>(
    text: &'a str,
    patches: &[Patch],
    broken: &Built<'a>,
    work: &mut usize,
) -> Option<Tried<'a>> {
    let mut best: Option<Tried<'a>> = None;
    let mut given_up = None;
    for repair in repair::candidates(text, broken.stop.as_ref()?) {
        let tried = draft::with(patches, &repair.patches);
        let Some(tried) = tried.filter(|tried| tried != patches) else { continue };
        *work += text.len();
        // The first candidate gives the line up; after much work it has to do.
        if *work > MAX_WORK || *work > MAX_TRIES && given_up.is_some() {
            break;
        }
        let tree = attempt(text, &tried);
        let now = score(&tree);
        if repair.silent && now.0 > score(broken).0 {
            return Some((repair, tried, tree));
        }
        if best.as_ref().is_none_or(|(.., tree)| now > score(tree)) {
            best = Some((repair, tried, tree));
        }
        if is_perfect(now, *given_up.get_or_insert(now)) {
            break;
        }
    }
    best
}

/// Giving the line up costs its key and its value: where that leaves no other error, a repair that
/// keeps both is as good as can be.
fn is_perfect(now: Score, given_up: Score) -> bool {
    now.0 == usize::MAX && given_up.0 == usize::MAX && now.1 >= given_up.1 + 2
}

fn score(tree: &Built<'_>) -> Score {
    (tree.stop.as_ref().map_or(usize::MAX, |stop| stop.at), tree.known)
}

fn attempt<'a>(text: &'a str, patches: &[Patch]) -> Built<'a> {
    if patches.is_empty() {
        return build(text, &[], &[]);
    }
    let draft = Draft::new(text, patches);
    let built = build(&draft.text, &draft.opaque, &draft.holes);
    restore(built, &draft, text)
}

fn restore<'a>(built: Built<'_>, draft: &Draft, text: &'a str) -> Built<'a> {
    let mut errors = built.errors;
    for error in &mut errors {
        error.span = draft.span(error.span, text);
        if let Some((span, _)) = &mut error.label {
            *span = draft.span(*span, text);
        }
    }
    let comments = built.comments.into_iter().map(|comment| draft.span(comment, text));
    let stop = built.stop.map(|mut stop| {
        stop.at = draft.start(stop.at).min(text.len());
        stop.bracket = stop.bracket.map(|at| draft.start(at));
        stop
    });
    let documents = built.documents.into_iter().map(|document| draft.restore(document, text));
    let aliases = built.aliases.into_iter().map(|alias| draft.span(alias, text)).collect();
    let (documents, comments) = (documents.collect(), comments.collect());
    Built { documents, errors, comments, stop, aliases, known: built.known, calls: built.calls }
}
