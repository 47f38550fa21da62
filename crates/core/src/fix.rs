use crate::{Config, Diagnostic, Partner, Safety, Source, analyze_with};
use ecslint_syntax::{Edit, apply};

/// Later rounds would only go in circles.
const MAX_ROUNDS: usize = 10;

/// Applies the fixes of `source` that are at least as safe as `safety`, and those of what then is
/// found, until there are none.
pub fn fix(source: &Source<'_>, config: &Config, safety: Safety) -> String {
    fix_with(source, &[], config, safety)
}

/// The same for a text that is linted with others; those stay as they are.
pub fn fix_with(
    source: &Source<'_>,
    partners: &[Partner<'_>],
    config: &Config,
    safety: Safety,
) -> String {
    let mut text = source.text.clone().into_owned();
    for _ in 0..MAX_ROUNDS {
        let mut round = Source::new(source.path.as_ref(), text.as_str());
        round.format = source.format;
        let diagnostics = analyze_with(&round, partners, config).diagnostics;
        let edits = compatible(&diagnostics, safety);
        if edits.is_empty() {
            break;
        }
        text = apply(&text, &edits);
    }
    text
}

/// The edits of all fixes that do not get in each other's way; of two that do, the first wins.
fn compatible(diagnostics: &[Diagnostic], safety: Safety) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let fixes = diagnostics.iter().filter_map(|found| found.fix.as_ref());
    for fix in fixes.filter(|fix| fix.safety >= safety) {
        let clash = |edit: &Edit| edits.iter().any(|other| overlap(edit, other));
        if !fix.edits.iter().any(clash) {
            edits.extend(fix.edits.iter().cloned());
        }
    }
    edits
}

/// Whether two edits touch the same text. Two insertions at one place do: their order would matter.
fn overlap(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.span, b.span);
    a == b || a.start < b.end && b.start < a.end
}
