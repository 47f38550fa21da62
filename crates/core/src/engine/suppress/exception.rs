use super::{Hidden, Linted, Path};
use crate::{Config, Date, Diagnostic, rules::Selector};
use ecslint_syntax::Span;

/// Findings that the configuration hides in a file.
#[derive(Clone, Debug)]
pub struct Exception {
    /// Tells it from others in [`Hidden::used`] and [`Hidden::unused`].
    pub id: usize,
    /// The rules whose findings are hidden.
    pub rules: Vec<Selector>,
    /// The places at which they are hidden; the whole file without any.
    pub at: Vec<Path>,
    /// The last day on which they are.
    pub until: Option<Date>,
}

impl Exception {
    /// Its day is over.
    pub fn is_expired(&self, today: Option<Date>) -> bool {
        self.until.zip(today).is_some_and(|(until, today)| until < today)
    }

    /// The places in a text; nothing where it is about the whole.
    fn places(&self, linted: &Linted<'_, '_>) -> Option<Vec<Span>> {
        if self.at.is_empty() {
            return None;
        }
        let root = &linted.parsed.root;
        let wrapped = linted.documents.iter().filter_map(|document| document.node(root));
        let roots = std::iter::once(root).chain(wrapped.filter(|node| node.span != root.span));
        let mut places: Vec<_> =
            roots.flat_map(|root| self.at.iter().flat_map(|path| path.places(root))).collect();
        ecslint_syntax::sort::sort_by_key(&mut places, |place| {
            (place.start, std::cmp::Reverse(place.end))
        });
        // What lies in another place adds nothing; the rest is in order and apart.
        let mut apart: Vec<Span> = Vec::new();
        for place in places {
            if !apart.last().is_some_and(|last| last.contains(place)) {
                apart.push(place);
            }
        }
        Some(apart)
    }
}

/// Takes out of `list` what the exceptions in `config` hide.
pub(super) fn apply(
    list: &mut Vec<Diagnostic>,
    linted: &Linted<'_, '_>,
    config: &Config,
    hidden: &mut Hidden,
) {
    let policy = &config.policy;
    let certain = std::cell::LazyCell::new(|| linted.is_certain());
    let counting = policy.exceptions.iter().filter(|it| !it.is_expired(policy.today));
    for exception in counting {
        let named =
            |found: &Diagnostic| exception.rules.iter().any(|rule| rule.selects_id(found.rule));
        let before = list.len();
        if list.iter().any(named) {
            let places = exception.places(linted);
            list.retain(|found| !(named(found) && covers(places.as_deref(), found)));
        }
        hidden.by_exceptions += before - list.len();
        if list.len() < before {
            hidden.used.push(exception.id);
        } else if exception.rules.iter().all(|rule| config.rules.judges(*rule)) && *certain {
            hidden.unused.push(exception.id);
        }
    }
}

fn covers(places: Option<&[Span]>, found: &Diagnostic) -> bool {
    let Some(places) = places else { return true };
    [found.primary, found.subject].into_iter().any(|span| {
        let next = places.partition_point(|place| place.start <= span.start);
        next.checked_sub(1).is_some_and(|index| places[index].contains(span))
    })
}
