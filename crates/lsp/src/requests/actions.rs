//! `textDocument/codeAction`: quick fixes, and all safe ones at once.
use super::diagnostics::diagnostic;
use crate::{
    capabilities::FIX_ALL,
    view::{self, View},
    world::World,
};
use ecslint_core::{
    Diagnostic, Safety, fix_with, ide,
    syntax::{Edit, Span},
};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, TextEdit, Uri, WorkspaceEdit,
};
use std::collections::HashMap;

/// Nobody reads a longer menu.
const MAX_IGNORES: usize = 10;

pub(super) fn answer(
    world: &mut World,
    params: &CodeActionParams,
) -> Option<Vec<CodeActionOrCommand>> {
    let (uri, wanted) = (&params.text_document.uri, params.context.only.as_deref());
    let wants = |kind: &CodeActionKind| {
        wanted.is_none_or(|wanted| wanted.iter().any(|it| within(kind, it)))
    };
    view::with(world, uri, |_, view| {
        let mut actions = Vec::new();
        if wants(&CodeActionKind::QUICKFIX) {
            let range = view.text.span(params.range);
            let fixes = ide::actions(view.analysis, range);
            actions.extend(fixes.into_iter().map(|action| quick_fix(&view, uri, action)));
            let near =
                |it: &&Diagnostic| it.primary.start <= range.end && range.start <= it.primary.end;
            let found = view.analysis.diagnostics.iter().filter(near).take(MAX_IGNORES);
            actions.extend(found.filter_map(|found| ignore(&view, uri, found)));
        }
        if wants(&FIX_ALL) {
            actions.extend(fix_all(&view, uri));
        }
        actions.into_iter().map(CodeActionOrCommand::CodeAction).collect()
    })
}

/// `kind` is `wanted`, or one of that sort: `source.fixAll` wants `source.fixAll.ecslint`.
fn within(kind: &CodeActionKind, wanted: &CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(wanted.as_str());
    rest.is_some_and(|rest| wanted.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
}

fn quick_fix(view: &View<'_>, uri: &Uri, action: ide::Action) -> CodeAction {
    let found = &view.analysis.diagnostics[action.finding];
    CodeAction {
        title: action.title,
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic(view, found)]),
        edit: Some(workspace_edit(view, uri, &action.edits)),
        is_preferred: Some(action.safety == Safety::Safe),
        ..CodeAction::default()
    }
}

/// A comment that hides the finding.
fn ignore(view: &View<'_>, uri: &Uri, found: &Diagnostic) -> Option<CodeAction> {
    let edit = ide::ignore(view.source, found)?;
    Some(CodeAction {
        title: format!("ignore `{}` here", found.rule),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic(view, found)]),
        edit: Some(workspace_edit(view, uri, &[edit])),
        is_preferred: Some(false),
        ..CodeAction::default()
    })
}

/// All safe fixes; nothing where there are none.
fn fix_all(view: &View<'_>, uri: &Uri) -> Option<CodeAction> {
    let fixed = fix_with(view.source, view.partners, view.config, Safety::Safe);
    let edit = difference(view.text.as_str(), &fixed.text)?;
    Some(CodeAction {
        title: "fix all that is safe to fix".to_owned(),
        kind: Some(FIX_ALL),
        edit: Some(workspace_edit(view, uri, &[edit])),
        ..CodeAction::default()
    })
}

/// The edit between two texts, without what is the same at their ends.
pub(super) fn difference(old: &str, new: &str) -> Option<Edit> {
    if old == new {
        return None;
    }
    let same = |(a, b): &(char, char)| a == b;
    let start = old.chars().zip(new.chars()).take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (&old[start..], &new[start..]);
    let tail: usize =
        old.chars().rev().zip(new.chars().rev()).take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let span = Span::new(start, start + old.len() - tail);
    Some(Edit { span, text: new[..new.len() - tail].to_owned() })
}

fn workspace_edit(view: &View<'_>, uri: &Uri, edits: &[Edit]) -> WorkspaceEdit {
    let edit =
        |edit: &Edit| TextEdit { range: view.text.range(edit.span), new_text: edit.text.clone() };
    #[expect(clippy::mutable_key_type, reason = "the protocol's own type")]
    let changes = HashMap::from([(uri.clone(), edits.iter().map(edit).collect())]);
    WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_core::syntax::apply;

    #[test]
    fn the_difference_makes_one_text_the_other() {
        for (old, new) in [("abc", "adc"), ("aaa", "aa"), ("", "x"), ("é", "è"), ("aba", "ababa")]
        {
            let edit = difference(old, new).expect("they differ");
            assert_eq!(apply(old, &[edit]), new);
        }
        assert_eq!(difference("a", "a"), None);
    }

    #[test]
    fn kinds_are_asked_for_by_their_sort() {
        let kind = |text: &'static str| CodeActionKind::new(text);
        for wanted in ["", "source", "source.fixAll", "source.fixAll.ecslint"] {
            assert!(within(&FIX_ALL, &kind(wanted)), "{wanted}");
        }
        for other in ["quickfix", "source.fix", "source.fixAll.ecslint.more"] {
            assert!(!within(&FIX_ALL, &kind(other)), "{other}");
        }
    }
}
