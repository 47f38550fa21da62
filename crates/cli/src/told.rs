//! What is said of configurations and baselines: what in them is over, or hides nothing.
use crate::{files::Input, linter::Linter, outcome::Outcome, plan::Plan};
use ecslint_config::{Ignore, Scope};
use ecslint_core::{Analysis, Config, Diagnostic, Severity, analyze, syntax::Span};
use ecslint_report::{File, Summary, count};
use std::{
    collections::{BTreeMap, HashSet},
    path::Path,
};

/// The findings in configuration files, each file for itself.
pub(crate) fn of_configurations(
    linter: &Linter<'_>,
    inputs: &[Input],
    outcomes: &[Outcome],
) -> anyhow::Result<Vec<Outcome>> {
    let plan = &linter.plan;
    if plan.options.no_ignores {
        return Ok(Vec::new());
    }
    let mut told = Vec::new();
    let scopes = plan.scopes.iter().enumerate();
    for (index, scope) in scopes.filter(|(_, scope)| !scope.settings.ignores.is_empty()) {
        let own = || {
            let linted = inputs.iter().zip(outcomes);
            linted.filter(|(input, _)| plan.cases[input.case].scope == index)
        };
        let mut found = Vec::new();
        if let Some(severity) = plan.severity(scope, "expired-suppression")? {
            found
                .extend(scope.settings.ignores.iter().filter_map(|it| expired(plan, it, severity)));
        }
        if let Some(severity) = plan.severity(scope, "unused-suppression")? {
            let ignores = scope.settings.ignores.iter();
            let unused = ignores.filter(|it| !it.exception.is_expired(plan.options.today));
            let unused = unused.filter(|it| is_unused(plan, scope, it, own()));
            found.extend(unused.map(|it| nothing_hidden(it, severity)));
        }
        found.sort_by_key(|found| found.primary);
        if !found.is_empty() {
            told.push(outcome(linter, scope, found));
        }
    }
    Ok(told)
}

fn expired(plan: &Plan, ignore: &Ignore, severity: Severity) -> Option<Diagnostic> {
    let (span, day) = ignore.expires.zip(ignore.exception.until)?;
    let help = "mend what it hid and remove the entry, or write a later day";
    let message = format!("this hides nothing any more: it was to end after {day}");
    let expired = ignore.exception.is_expired(plan.options.today);
    expired.then(|| finding("expired-suppression", severity, span, message, help))
}

fn nothing_hidden(ignore: &Ignore, severity: Severity) -> Diagnostic {
    let names: Vec<_> = ignore.rules.iter().map(|rule| format!("`{rule}`")).collect();
    let message = format!("nothing of {} is found where this hides it", names.join(", "));
    finding("unused-suppression", severity, ignore.span, message, "remove the entry")
}

/// Certainly `ignore` hides nothing: all files that it is about were linted, and whatever it could
/// hide in them would have been found.
fn is_unused<'o>(
    plan: &Plan,
    scope: &Scope,
    ignore: &Ignore,
    linted: impl Iterator<Item = (&'o Input, &'o Outcome)>,
) -> bool {
    let id = ignore.exception.id;
    let mut judged = HashSet::new();
    for (input, outcome) in linted {
        let config = &plan.cases[input.case].config;
        if outcome.cards.is_empty() || !config.policy.exceptions.iter().any(|it| it.id == id) {
            continue;
        }
        if !outcome.hidden.unused.contains(&id) {
            return false;
        }
        judged.insert(plan.within(scope, input.path()));
    }
    // Only where one file is meant by each pattern is it known that all were linted.
    let files = ignore.files.as_ref().filter(|files| !files.open);
    files.is_some_and(|files| files.literals.iter().all(|file| judged.contains(file)))
}

fn finding(
    rule: &'static str,
    severity: Severity,
    span: Span,
    message: String,
    help: &str,
) -> Diagnostic {
    let mut found = Diagnostic::new(rule, severity, span, message);
    found.help(help);
    found
}

/// The findings in the file of `scope`, as those in any other file.
fn outcome(linter: &Linter<'_>, scope: &Scope, found: Vec<Diagnostic>) -> Outcome {
    let source = scope.source();
    let analysis = Analysis { diagnostics: found, ..analyze(&source, &Config::silent()) };
    let place = linter.outputs.root.place(&source.path);
    let file = File {
        path: &source.path,
        place: &place,
        source: &source,
        analysis: &analysis,
        others: &[],
    };
    Outcome {
        shown: linter.outputs.render(&file),
        summary: Summary::of(&analysis),
        worst: analysis.diagnostics.iter().map(|found| found.severity).max(),
        ..Outcome::default()
    }
}

/// What is said of findings that a baseline knows and that are there no more.
pub(crate) fn stale(linter: &Linter<'_>, inputs: &[Input], outcomes: &[Outcome]) -> Vec<String> {
    let mut stale: BTreeMap<&Path, usize> = BTreeMap::new();
    for (input, outcome) in inputs.iter().zip(outcomes) {
        if let Some(baseline) = &linter.plan.cases[input.case].baseline {
            *stale.entry(baseline).or_default() += outcome.hidden.stale;
        }
    }
    let note = |(baseline, number): (&Path, usize)| {
        let name = linter.plan.shown(baseline);
        let findings = count(number, "finding");
        let (are, them) = if number == 1 { ("is", "it") } else { ("are", "them") };
        format!("{findings} in {name} {are} there no more; `ecslint baseline prune` forgets {them}")
    };
    stale.into_iter().filter(|(_, number)| *number > 0).map(note).collect()
}
