use crate::{
    Date, Defaults, Severity,
    rules::{self, Check, Rule, Selector},
    suppress::{Baseline, Exception},
};
use std::sync::Arc;

/// Which rules run, and how much their findings matter.
#[derive(Clone, Debug)]
pub struct Config {
    /// The rules that run, with the severity of their findings.
    pub(crate) active: Vec<Active>,
    /// The user named this very text, so faults that keep it from being recognised as ECS are
    /// reported too.
    pub named: bool,
    /// What holds where a document does not say it.
    pub defaults: Defaults,
    /// Comments, exceptions and the baseline hide findings.
    pub suppress: bool,
    /// The day it is, if it is known: what is hidden up to an earlier day is shown.
    pub today: Option<Date>,
    /// What is hidden in this text.
    pub exceptions: Arc<[Exception]>,
    /// The findings that were in this text when the tool was adopted.
    pub baseline: Option<Arc<Baseline>>,
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
        Self::of(rules::default().map(active).collect())
    }
}

impl Config {
    fn of(active: Vec<Active>) -> Self {
        Self {
            active,
            named: false,
            defaults: Defaults::default(),
            suppress: true,
            today: None,
            exceptions: Arc::new([]),
            baseline: None,
        }
    }

    /// Runs no rule: for texts that are only read.
    pub fn silent() -> Self {
        Self::of(Vec::new())
    }

    /// Runs only the rules and categories in `names`.
    ///
    /// # Errors
    /// Where a name is neither.
    pub fn select<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownRule> {
        self.active.clear();
        self.extend_select(names)
    }

    /// Runs the rules and categories in `names`, too.
    ///
    /// # Errors
    /// Where a name is neither.
    pub fn extend_select<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownRule> {
        let wanted = names.into_iter().map(Selector::named).collect::<Result<Vec<_>, _>>()?;
        let old = std::mem::take(&mut self.active);
        let severity = |rule: &Rule| old.iter().find(|(own, _)| own.id == rule.id).map(|it| it.1);
        let wanted = |rule: &Rule| wanted.iter().any(|selector| selector.selects(rule));
        self.active = rules::all()
            .filter_map(|rule| match severity(rule) {
                Some(severity) => Some((rule, severity)),
                None => wanted(rule).then(|| active(rule)),
            })
            .collect();
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
            self.set(Selector::named(name)?, None);
        }
        Ok(())
    }

    /// Gives the findings of the running rules that `selector` means another severity; with none
    /// they do not run. A rule that is named itself runs from then on.
    pub fn set(&mut self, selector: Selector, severity: Option<Severity>) {
        let Some(severity) = severity else {
            return self.active.retain(|(rule, _)| !selector.selects(rule));
        };
        self.adjust(selector, severity);
        if let Selector::Rule(rule) = selector
            && !self.active.iter().any(|(own, _)| own.id == rule.id)
        {
            self.active.push((rule, severity));
        }
    }

    /// Gives the findings of the running rules that `selector` means another severity.
    pub fn adjust(&mut self, selector: Selector, severity: Severity) {
        let meant = self.active.iter_mut().filter(|(rule, _)| selector.selects(rule));
        meant.for_each(|(_, own)| *own = severity);
    }

    /// The severity of the findings of `rule`, where it runs.
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        self.active.iter().find(|(own, _)| own.id == rule.id).map(|(_, severity)| *severity)
    }

    /// A rule runs that looks at two documents, so that it is worth finding out which belong together.
    pub fn looks_across(&self) -> bool {
        self.active.iter().any(|(rule, _)| rule.check.is_across())
    }

    /// What `selector` means runs, and looks at one text alone: that nothing is found proves that
    /// nothing is there.
    pub(crate) fn judges(&self, selector: Selector) -> bool {
        let mut meant = self.active.iter().filter(|(rule, _)| selector.selects(rule)).peekable();
        let alone = |check: &Check| !check.is_across() && !matches!(check, Check::Suppression(_));
        meant.peek().is_some() && meant.all(|(rule, _)| alone(&rule.check))
    }
}
