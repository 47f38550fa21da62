use crate::{
    Severity,
    rules::{self, Category, Rule},
};

/// Which rules run, and how much their findings matter.
#[derive(Clone, Debug)]
pub struct Config {
    /// One level a rule, in the order of [`rules::all`].
    levels: Vec<Option<Severity>>,
    /// The user named this very text, so faults that keep it from being recognised as ECS are
    /// reported too.
    pub named: bool,
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

impl Default for Config {
    fn default() -> Self {
        let on = rules::default().map(|rule| Some(rule.category.severity()));
        let levels = on.chain(rules::on_request().map(|_| None)).collect();
        Self { levels, named: false }
    }
}

impl Config {
    /// Runs no rule: for texts that are only read.
    pub fn silent() -> Self {
        Self { levels: vec![None; rules::all().count()], named: false }
    }

    /// Runs only the rules and categories in `names`.
    ///
    /// # Errors
    /// Where a name is neither.
    pub fn select<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownRule> {
        let mut levels = vec![None; self.levels.len()];
        for name in names {
            for (level, rule) in levels.iter_mut().zip(rules::all()).filter(matching(name)?) {
                *level = Some(rule.category.severity());
            }
        }
        self.levels = levels;
        Ok(())
    }

    /// Leaves out the rules and categories in `names`.
    ///
    /// # Errors
    /// Where a name is neither.
    pub fn ignore<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownRule> {
        for name in names {
            for (level, _) in self.levels.iter_mut().zip(rules::all()).filter(matching(name)?) {
                *level = None;
            }
        }
        Ok(())
    }

    /// A rule runs that looks at two documents, so that it is worth finding out which belong together.
    pub fn looks_across(&self) -> bool {
        self.active().any(|(rule, _)| rule.check.is_across())
    }

    /// The rules that run, with the severity of their findings.
    pub(crate) fn active(&self) -> impl Iterator<Item = (&'static Rule, Severity)> {
        let rules = rules::all().zip(&self.levels);
        rules.filter_map(|(rule, level)| Some((rule, (*level)?)))
    }
}

type Entry<'a> = (&'a mut Option<Severity>, &'static Rule);

fn matching(name: &str) -> Result<impl FnMut(&Entry<'_>) -> bool + use<'_>, UnknownRule> {
    let category = Category::ALL.into_iter().find(|category| category.name() == name);
    if category.is_none() && rules::find(name).is_none() {
        let known = rules::all().map(|rule| rule.id);
        let known = known.chain(Category::ALL.map(Category::name));
        let suggestion = crate::schema::nearest(name, known);
        return Err(UnknownRule { name: name.to_owned(), suggestion });
    }
    Ok(move |(_, rule): &Entry<'_>| rule.id == name || Some(rule.category) == category)
}
