use super::{Hidden, path};
use crate::{
    Diagnostic,
    rules::{Selection, Selector},
};
use ecslint_syntax::Node;
use std::collections::BTreeMap;

/// The findings of a file that were there when the tool was adopted: how many of each rule at each
/// place. Places are pointers in which items of lists go by their names, so that an entry stays right
/// when lists change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// By rule and place.
    pub entries: BTreeMap<(String, String), usize>,
}

impl Baseline {
    /// The baseline that hides all of `found` in the tree of `root`.
    pub fn of(found: &[Diagnostic], root: &Node<'_>) -> Self {
        let mut entries = BTreeMap::new();
        for found in found {
            let place = path::to(root, found.subject);
            *entries.entry((found.rule.to_owned(), place)).or_default() += 1;
        }
        Self { entries }
    }

    /// Takes out of `list` what is in the baseline.
    pub(super) fn apply(
        &self,
        list: &mut Vec<Diagnostic>,
        root: &Node<'_>,
        ran: &Selection,
        hidden: &mut Hidden,
    ) {
        let mut left = self.entries.clone();
        let rules: std::collections::HashSet<&str> =
            self.entries.keys().map(|(rule, _)| rule.as_str()).collect();
        let before = list.len();
        list.retain(|found| {
            if !rules.contains(found.rule) {
                return true;
            }
            let place = path::to(root, found.subject);
            match left.get_mut(&(found.rule.to_owned(), place)) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            }
        });
        hidden.by_baseline = before - list.len();
        // A rule that does not run, or looks at files that are not linted, proves nothing.
        left.retain(|(rule, _), _| Selector::parse(rule).is_some_and(|it| ran.judges(it)));
        hidden.stale = left.values().fold(0, |sum, count| sum.saturating_add(*count));
    }
}
