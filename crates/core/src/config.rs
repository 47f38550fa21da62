use crate::{
    Severity,
    rules::{self, Category, Rule},
};

/// Which rules run, and how much their findings matter.
#[derive(Clone, Debug)]
pub struct Config {
    /// The rules that run, with the severity of their findings.
    pub(crate) active: Vec<Active>,
    /// The user named this very text, so faults that keep it from being recognised as ECS are
    /// reported too.
    pub named: bool,
}

type Active = (&'static Rule, Severity);

fn active(rule: &'static Rule) -> Active {
    (rule, rule.category.severity())
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
        Self { active: rules::default().map(active).collect(), named: false }
    }
}

impl Config {
    /// Runs no rule: for texts that are only read.
    pub fn silent() -> Self {
        Self { active: Vec::new(), named: false }
    }

    /// Runs only the rules and categories in `names`.
    ///
    /// # Errors
    /// Where a name is neither.
    pub fn select<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownRule> {
        let wanted = names.into_iter().map(matching).collect::<Result<Vec<_>, _>>()?;
        let wanted = |rule: &&'static Rule| wanted.iter().any(|matches| matches(rule));
        self.active = rules::all().filter(wanted).map(active).collect();
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
            let unwanted = matching(name)?;
            self.active.retain(|(rule, _)| !unwanted(rule));
        }
        Ok(())
    }

    /// A rule runs that looks at two documents, so that it is worth finding out which belong together.
    pub fn looks_across(&self) -> bool {
        self.active.iter().any(|(rule, _)| rule.check.is_across())
    }
}

/// Tells the rule, or the rules of the category, called `name`.
fn matching(name: &str) -> Result<impl Fn(&Rule) -> bool + use<'_>, UnknownRule> {
    let category = Category::ALL.into_iter().find(|category| category.name() == name);
    if category.is_none() && rules::find(name).is_none() {
        let known = rules::all().map(|rule| rule.id);
        let known = known.chain(Category::ALL.map(Category::name));
        let suggestion = crate::schema::nearest(name, known);
        return Err(UnknownRule { name: name.to_owned(), suggestion });
    }
    Ok(move |rule: &Rule| rule.id == name || Some(rule.category) == category)
}
