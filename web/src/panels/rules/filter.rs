//! Which rules are listed.
use crate::pages;
use ecslint_core::{
    Severity,
    rules::{self, Category, Rule},
};

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Filter {
    /// Words, all of which stand somewhere in the rule or its page.
    pub(super) words: String,
    pub(super) category: Option<Category>,
    pub(super) severity: Option<Severity>,
    /// Only rules whose findings can be repaired.
    pub(super) fixable: bool,
}

/// What the repairs of a rule are, safest first: its page shows them below the examples, each with how
/// safe it is unless it is safe.
pub(super) fn fixes(rule: &Rule) -> Vec<&'static str> {
    let lines = || pages::of(rule).lines().filter(|line| line.starts_with("help: "));
    let kind = |line: &str| match line.rsplit_once(" (") {
        Some((_, "unsafe fix)")) => "unsafe",
        Some((_, "manual fix)")) => "manual",
        _ => "safe",
    };
    let shown = |wanted: &&str| lines().any(|line| kind(line) == *wanted);
    ["safe", "unsafe", "manual"].into_iter().filter(shown).collect()
}

/// The rule runs only where it is selected.
pub(super) fn on_request(rule: &Rule) -> bool {
    rules::on_request().any(|other| other.id == rule.id)
}

/// A rule with its page in small letters.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) rule: &'static Rule,
    pub(super) fixes: Vec<&'static str>,
    pub(super) on_request: bool,
    head: String,
    page: String,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.rule.id == other.rule.id
    }
}

/// Every rule, in the order of their lists.
pub(super) fn entries() -> Vec<Entry> {
    let optional: Vec<&str> = rules::on_request().map(|rule| rule.id).collect();
    let entry = |rule: &'static Rule| Entry {
        rule,
        fixes: fixes(rule),
        on_request: optional.contains(&rule.id),
        head: format!("{} {} {}", rule.id, rule.id.replace('-', " "), rule.summary)
            .to_ascii_lowercase(),
        page: pages::of(rule).to_ascii_lowercase(),
    };
    rules::all().map(entry).collect()
}

impl Filter {
    /// The numbers of the entries that are looked for: those that name the words before those whose
    /// pages have them.
    pub(super) fn apply(&self, entries: &[Entry]) -> Vec<usize> {
        let words = self.words.to_ascii_lowercase();
        let words: Vec<&str> = words.split_whitespace().collect();
        let fits = |entry: &Entry| {
            self.category.is_none_or(|category| entry.rule.category == category)
                && self.severity.is_none_or(|own| entry.rule.category.severity() == own)
                && (!self.fixable || !entry.fixes.is_empty())
        };
        let found = entries.iter().enumerate().filter(|(_, entry)| fits(entry));
        let found = found.filter_map(|(number, entry)| Some((entry.rank(&words)?, number)));
        let mut found: Vec<(u8, usize)> = found.collect();
        ecslint_core::syntax::sort::sort(&mut found);
        found.into_iter().map(|(_, number)| number).collect()
    }
}

impl Entry {
    /// How far down it stands in a list for `words`; nothing where one of them is missing.
    fn rank(&self, words: &[&str]) -> Option<u8> {
        let heads = words.iter().all(|word| self.head.contains(word));
        if heads {
            return Some(0);
        }
        let anywhere = |word: &&str| self.head.contains(*word) || self.page.contains(*word);
        words.iter().all(anywhere).then_some(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(filter: &Filter) -> Vec<&'static str> {
        let entries = entries();
        filter.apply(&entries).into_iter().map(|number| entries[number].rule.id).collect()
    }

    fn words(words: &str) -> Filter {
        Filter { words: words.to_owned(), ..Filter::default() }
    }

    #[test]
    fn no_filter_lists_all() {
        assert_eq!(found(&Filter::default()).len(), rules::all().count());
        assert_eq!(found(&words("no-rule-says-this-word")), [""; 0]);
    }

    #[test]
    fn words_are_found_in_any_order_and_case_names_first() {
        assert_eq!(found(&words("unknown-field"))[0], "unknown-field");
        assert!(found(&words("FIELD Unknown")).contains(&"unknown-field"));
        let memory = found(&words("memory"));
        assert!(memory[0].contains("memory") || memory.len() > 20, "{memory:?}");
    }

    #[test]
    fn categories_severities_and_fixes_narrow() {
        let security = Filter { category: Some(Category::Security), ..Filter::default() };
        assert!(!found(&security).is_empty());
        let none = Filter { severity: Some(Severity::Error), ..security };
        assert!(found(&none).is_empty(), "security is no error");
        let fixable = found(&Filter { fixable: true, ..Filter::default() });
        assert!(fixable.contains(&"unknown-field") && fixable.len() < rules::all().count());
        let of = |id| fixes(rules::find(id).expect("the rule exists"));
        assert_eq!(of("wrong-type"), ["safe", "unsafe"]);
        assert_eq!(of("host-port-mismatch"), ["unsafe"]);
        assert_eq!(of("missing-field"), [""; 0]);
    }
}
