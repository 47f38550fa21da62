//! A text whose conditions can turn out in several ways is linted in each; what is found is said once.
use crate::{
    Diagnostic, Severity,
    dialects::{Assumed, Cases, Condition, Form},
};
use ecslint_syntax::Span;

/// What was found in a document in each of its forms.
#[derive(Default)]
pub(super) struct Merge {
    found: Vec<(Diagnostic, Cases)>,
}

impl Merge {
    /// Takes in what was found in some cases.
    pub(super) fn add(&mut self, found: Vec<Diagnostic>, cases: Cases) {
        self.found.extend(found.into_iter().map(|found| (found, cases)));
    }

    /// Each finding once, with when it is so, where it is not always.
    pub(super) fn finish(self, forms: &[Form<'_>], ways: &Ways<'_>) -> Vec<Diagnostic> {
        let always = forms.iter().fold(Cases::default(), |all, form| all.or(form.cases));
        let mut merged = self.found;
        ecslint_syntax::sort::sort_by(&mut merged, |a, b| a.0.by_place(&b.0));
        merged.dedup_by(|later, first| {
            let same = later.0.by_place(&first.0).is_eq();
            if same {
                first.1 = first.1.or(later.1);
                if first.0.fix != later.0.fix {
                    first.0.fix = None;
                }
            }
            same
        });
        let said = merged.into_iter().map(|(mut found, cases)| {
            ways.say(&mut found, cases, always);
            if cases.within(Cases::ASSUMED) {
                say_assumed(&mut found, forms);
            }
            found
        });
        said.collect()
    }
}

/// The ways a text can turn out.
pub(super) struct Ways<'c> {
    pub(super) conditions: &'c [Condition],
    /// What one parameter or condition alone decides.
    pub(super) choices: &'c [Cases],
}

impl Ways<'_> {
    /// Says of a finding that is there in `cases` only, of all that there are, when that is.
    fn say(&self, found: &mut Diagnostic, cases: Cases, always: Cases) {
        let certain = always.without(Cases::ASSUMED);
        let cases = cases.without(Cases::ASSUMED);
        if cases.is_empty() || certain.within(cases) {
            return;
        }
        // A fix for some cases would change the others, too.
        found.fix = None;
        let alone = |choice: &Cases| {
            let choice = choice.and(certain);
            !choice.is_empty() && choice.within(cases)
        };
        if !self.choices.iter().any(alone) {
            // Only together do several parameters bring it about, and nobody may set them so.
            found.severity = found.severity.min(Severity::Warning);
        }
        let mut left = certain;
        for condition in self.conditions {
            let holds = condition.holds.and(left);
            let turns_out = cases.and(left).within(holds);
            if left.within(cases) || !turns_out && !cases.and(holds).is_empty() {
                continue;
            }
            let rest = if turns_out { holds } else { left.without(holds) };
            if let Some(when) = condition.when(turns_out).filter(|_| rest != left) {
                found.label_span(condition.span, when);
                left = rest;
            }
        }
    }
}

/// Says on which defaults a finding rests. Nobody says that they are used, so it is no error.
fn say_assumed(found: &mut Diagnostic, forms: &[Form<'_>]) {
    found.severity = found.severity.min(Severity::Warning);
    found.fix = None;
    let assumed: Vec<&Assumed> = forms.iter().flat_map(|form| &form.assumed).collect();
    let labels = found.labels.iter().filter(|label| label.file.is_none()).map(|label| label.span);
    let places: Vec<Span> = labels.chain([found.primary, found.subject]).collect();
    let near = |it: &&&Assumed| places.contains(&it.value);
    let mut meant: Vec<&Assumed> = assumed.iter().filter(near).copied().collect();
    if meant.is_empty() {
        meant = assumed;
    }
    ecslint_syntax::sort::sort_by_key(&mut meant, |it| it.default);
    meant.dedup_by_key(|it| it.default);
    for it in meant.into_iter().take(3) {
        found.label_span(it.default, format!("where `{}` has its default", it.name));
    }
}
