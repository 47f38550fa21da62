use super::{Category, Rule, all, find};
use crate::schema::nearest;

/// A rule, all rules of a category, or all there are.
#[derive(Clone, Copy, Debug)]
pub enum Selector {
    /// This rule.
    Rule(&'static Rule),
    /// The rules of this category.
    Category(Category),
    /// Every rule.
    All,
}

/// What means every rule.
const ALL: &str = "all";

impl Selector {
    /// The rule or category called `name`; `all` is every rule.
    pub fn parse(name: &str) -> Option<Self> {
        if name == ALL {
            return Some(Self::All);
        }
        let category = Category::ALL.into_iter().find(|category| category.name() == name);
        category.map(Self::Category).or_else(|| find(name).map(Self::Rule))
    }

    /// The same.
    ///
    /// # Errors
    /// Where there is neither, with the name that is most like it.
    pub fn named(name: &str) -> Result<Self, UnknownRule> {
        Self::parse(name).ok_or_else(|| {
            let known = all().map(|rule| rule.id).chain(Category::ALL.map(Category::name));
            UnknownRule { name: name.to_owned(), suggestion: nearest(name, known) }
        })
    }

    /// Whether it means `rule`.
    pub fn selects(self, rule: &Rule) -> bool {
        match self {
            Self::Rule(own) => own.id == rule.id,
            Self::Category(category) => rule.category == category,
            Self::All => true,
        }
    }

    /// Whether it means the rule called `id`.
    pub fn selects_id(self, id: &str) -> bool {
        match self {
            Self::Rule(own) => own.id == id,
            Self::Category(_) | Self::All => find(id).is_some_and(|rule| self.selects(rule)),
        }
    }
}

/// A name that is neither a rule nor a category.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("there is no rule or category `{name}`{}", suggest(.suggestion))]
pub struct UnknownRule {
    /// The name as given.
    pub name: String,
    /// The nearest name that exists.
    pub suggestion: Option<&'static str>,
}

fn suggest(name: &Option<&'static str>) -> String {
    name.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}
