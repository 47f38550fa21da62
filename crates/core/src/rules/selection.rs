use super::{Check, Rule, Selector, UnknownRule, all, default};
use crate::Severity;

/// Which rules run, and how much their findings matter.
#[derive(Clone, Debug)]
pub struct Selection {
    active: Vec<Active>,
}

type Active = (&'static Rule, Severity);

fn active(rule: &'static Rule) -> Active {
    (rule, rule.category.severity())
}

/// The rules that run unless they are left out.
impl Default for Selection {
    fn default() -> Self {
        Self { active: default().map(active).collect() }
    }
}

impl Selection {
    /// No rule.
    pub fn none() -> Self {
        Self { active: Vec::new() }
    }

    /// No rule runs.
    pub fn is_empty(&self) -> bool {
        self.active.is_empty()
    }

    /// The rules that run, with the severity of their findings.
    pub fn iter(&self) -> impl Iterator<Item = Active> {
        self.active.iter().copied()
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
        self.active = all()
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
