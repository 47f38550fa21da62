use crate::{
    Config, Diagnostic, Partner, Safety, Source, analyze_with,
    rules::{self, Check},
};
use ecslint_syntax::{Edit, ErrorKind, Format, apply};

/// Later rounds would only go in circles.
const MAX_ROUNDS: usize = 10;

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The text with the fixes in it.
    pub text: String,
    /// How many fixes were applied.
    pub count: usize,
}

/// Applies the fixes of `source` that are at least as safe as `safety`, and those of what then is
/// found, until there are none. A text that this cannot make parse stays as it is.
pub fn fix(source: &Source<'_>, config: &Config, safety: Safety) -> String {
    fix_with(source, &[], config, safety).text
}

/// The same for a text that is linted with others; those stay as they are.
pub fn fix_with(
    source: &Source<'_>,
    partners: &[Partner<'_>],
    config: &Config,
    safety: Safety,
) -> Fixed {
    let mut fixed = Fixed { text: source.text.clone().into_owned(), count: 0 };
    let mut faults = syntax_errors(&fixed.text, source.format);
    for _ in 0..MAX_ROUNDS {
        let mut round = Source::new(source.path.as_ref(), fixed.text.as_str());
        round.format = source.format;
        let mut diagnostics = analyze_with(&round, partners, config).diagnostics;
        if faults > 0 {
            // What the parts of a broken text mean is a guess: it is made to parse first.
            diagnostics.retain(is_about_text);
        }
        let (edits, count) = compatible(&diagnostics, safety);
        if edits.is_empty() {
            break;
        }
        let text = apply(&fixed.text, &edits);
        // Fixes that are right one by one must not break the text together.
        let left = syntax_errors(&text, source.format);
        if left > faults {
            break;
        }
        faults = left;
        fixed = Fixed { text, count: fixed.count + count };
    }
    // A repair that leaves the text broken was none.
    if faults > 0 { Fixed { text: source.text.clone().into_owned(), count: 0 } } else { fixed }
}

fn is_about_text(found: &Diagnostic) -> bool {
    rules::find(found.rule).is_some_and(|rule| matches!(rule.check, Check::Syntax(_)))
}

fn syntax_errors(text: &str, format: Format) -> usize {
    let errors = ecslint_syntax::parse(text, format).errors;
    errors.iter().filter(|error| error.kind == ErrorKind::Syntax).count()
}

/// The edits of all fixes that do not get in each other's way, and how many fixes those are; of two
/// that do, the first wins.
fn compatible(diagnostics: &[Diagnostic], safety: Safety) -> (Vec<Edit>, usize) {
    let (mut edits, mut count): (Vec<Edit>, usize) = (Vec::new(), 0);
    let fixes = diagnostics.iter().filter_map(|found| found.fix.as_ref());
    for fix in fixes.filter(|fix| fix.safety >= safety) {
        let clash = |edit: &Edit| edits.iter().any(|other| overlap(edit, other));
        if !fix.edits.iter().any(clash) {
            edits.extend(fix.edits.iter().cloned());
            count += 1;
        }
    }
    (edits, count)
}

/// Whether two edits touch the same text. Two insertions at one place do: their order would matter.
fn overlap(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.span, b.span);
    a == b || a.start < b.end && b.start < a.end
}
