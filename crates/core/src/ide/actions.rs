//! Repairs at a place.
use crate::{Analysis, Safety};
use ecslint_syntax::{Edit, Span};

/// A repair that can be offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does, as a command.
    pub title: String,
    /// How far it can be trusted.
    pub safety: Safety,
    /// The edits, sorted.
    pub edits: Vec<Edit>,
    /// The rule whose finding it repairs.
    pub rule: &'static str,
    /// The finding, by its position in [`Analysis::diagnostics`].
    pub finding: usize,
}

/// The fixes of the findings in or beside `range`, the surest first.
pub fn actions(analysis: &Analysis<'_>, range: Span) -> Vec<Action> {
    let near = |span: Span| span.start <= range.end && range.start <= span.end;
    let found = analysis.diagnostics.iter().enumerate().filter(|(_, found)| near(found.primary));
    let mut actions: Vec<_> = found
        .filter_map(|(finding, found)| {
            let fix = found.fix.clone()?;
            let (title, safety, edits) = (fix.title, fix.safety, fix.edits);
            Some(Action { title, safety, edits, rule: found.rule, finding })
        })
        .collect();
    actions.sort_by_key(|action| std::cmp::Reverse(action.safety));
    actions
}
