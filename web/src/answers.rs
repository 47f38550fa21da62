//! What the engine answers the editor. Places are UTF-16 units.
use crate::{
    engine::{Engine, Linted},
    pages,
};
use ecslint_core::{
    Severity,
    ide::{self, CompletionKind},
    rules,
    syntax::{Edit, Span},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// An edit.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Change {
    /// Where it starts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// What stands there afterwards.
    pub insert: String,
}

/// What to show at a place.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Card {
    /// Where the place starts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// What is wrong there.
    pub problems: Vec<Problem>,
    /// What the field means, in Markdown; empty where that is not known.
    pub docs: String,
}

/// A finding in full.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Problem {
    /// Its position among the findings of the text.
    pub number: usize,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// The id of the rule.
    pub rule: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Why it matters, in Markdown.
    pub why: String,
    /// What AWS replies.
    pub reply: Option<String>,
    /// The page of the AWS documentation.
    pub url: String,
    /// What the fix does.
    pub fix: Option<String>,
}

/// A repair that can be chosen.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Repair {
    /// What it does.
    pub title: String,
    /// `safe`, `unsafe` or `manual`.
    pub safety: String,
    /// The finding that it repairs, by its position.
    pub number: usize,
}

/// What can be written at a place.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Choices {
    /// Where what was typed starts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// Where what is replaced starts.
    pub replace_from: u32,
    /// Where it ends.
    pub replace_to: u32,
    /// The choices, the most likely first.
    pub items: Vec<Choice>,
}

/// One thing that can be written.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Choice {
    /// What to call it.
    pub label: String,
    /// What is written.
    pub insert: String,
    /// Where the cursor then belongs, from the start of `insert`.
    pub caret: u32,
    /// `key`, `value`, `name` or `skeleton`.
    pub kind: String,
    /// A few words.
    pub detail: String,
    /// What it means, in Markdown.
    pub docs: String,
    /// What else has to change.
    pub also: Vec<Change>,
}

/// A remark behind a value.
#[derive(Clone)]
#[wasm_bindgen(getter_with_clone)]
pub struct Remark {
    /// Where it stands.
    pub at: u32,
    /// What it says.
    pub text: String,
}

/// `edits` of `text`.
pub(crate) fn changes(text: &Linted, edits: &[Edit]) -> Vec<Change> {
    let change = |edit: &Edit| {
        let (from, to) = text.utf16(edit.span);
        Change { from, to, insert: edit.text.clone() }
    };
    edits.iter().map(change).collect()
}

/// What to show where the pointer is at `unit`: the smallest span of all that is said there.
pub(crate) fn card(text: &Linted, unit: u32) -> Option<Card> {
    let byte = text.byte(unit);
    let here = |span: Span| span.start <= byte && byte <= span.end;
    let found = text.diagnostics.iter().enumerate().filter(|(_, found)| here(found.primary));
    let found: Vec<_> = found.collect();
    let hover = text.read(|read| ide::hover(&text.source(), read, byte));
    let spans = found.iter().map(|(_, found)| found.primary).chain(hover.iter().map(|it| it.span));
    let smallest = spans.min_by_key(|span| span.end - span.start)?;
    let (from, to) = text.utf16(smallest);
    let problems = found.into_iter().map(|(number, found)| problem(number, found)).collect();
    Some(Card { from, to, problems, docs: hover.map_or_else(String::new, |hover| hover.markdown) })
}

fn problem(number: usize, found: &ecslint_core::Diagnostic) -> Problem {
    let page = rules::find(found.rule).map_or("", pages::of);
    let card = ide::card_with(found, page);
    Problem {
        number,
        severity: found.severity.to_string(),
        rule: found.rule.to_owned(),
        message: card.message,
        help: card.help,
        why: card.why,
        reply: card.aws_reply,
        url: card.url.to_owned(),
        fix: card.fix,
    }
}

/// The repairs in or beside a range.
pub(crate) fn actions(text: &Linted, from: u32, to: u32) -> Vec<Repair> {
    let range = Span { start: text.byte(from), end: text.byte(to) };
    let actions = text.read_all(|read| ide::actions(read, range));
    let repair = |action: ide::Action| Repair {
        title: action.title,
        safety: action.safety.to_string(),
        number: action.finding,
    };
    actions.into_iter().map(repair).collect()
}

/// What can be written at `unit` of the text number `index`.
pub(crate) fn complete(engine: &Engine, index: usize, unit: u32) -> Choices {
    let text = engine.text(index);
    let found = engine.complete(index, text.byte(unit));
    let ((from, to), (replace_from, replace_to)) =
        (text.utf16(found.typed), text.utf16(found.replace));
    let choice = |item: ide::Completion| Choice {
        caret: item.insert.get(..item.caret).unwrap_or_default().encode_utf16().count() as u32,
        kind: kind(item.kind).to_owned(),
        also: changes(text, &item.also),
        label: item.label,
        insert: item.insert,
        detail: item.detail,
        docs: item.docs,
    };
    let items = found.items.into_iter().map(choice).collect();
    Choices { from, to, replace_from, replace_to, items }
}

fn kind(kind: CompletionKind) -> &'static str {
    match kind {
        CompletionKind::Key => "key",
        CompletionKind::Value => "value",
        CompletionKind::Name => "name",
        CompletionKind::Skeleton => "skeleton",
    }
}

/// What values mean.
pub(crate) fn hints(text: &Linted) -> Vec<Remark> {
    let hints = text.read(ide::hints);
    let remark = |hint: ide::Hint| {
        let at = text.utf16(Span { start: hint.offset, end: hint.offset }).0;
        Remark { at, text: hint.text }
    };
    hints.into_iter().map(remark).collect()
}

/// For each finding where it starts and ends, and how much it matters, 0 to 2.
pub(crate) fn marks(text: &Linted) -> Vec<u32> {
    let mark = |found: &ecslint_core::Diagnostic| {
        let (from, to) = text.utf16(found.primary);
        let severity = match found.severity {
            Severity::Info => 0,
            Severity::Warning => 1,
            Severity::Error => 2,
        };
        [from, to, severity]
    };
    text.diagnostics.iter().flat_map(mark).collect()
}
