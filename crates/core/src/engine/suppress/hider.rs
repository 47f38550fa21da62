use crate::{
    finding::{Directive, Named},
    rules::{Selection, Selector, UnknownRule},
};
use ecslint_syntax::Span;

/// A comment that hides findings, and what it has hidden.
pub(super) struct Hider<'t> {
    /// What it says.
    pub(super) said: Directive<'t>,
    pub(super) scope: Scope,
    /// What the rules that it names mean, one by one.
    meant: Vec<Meant>,
}

/// Where a comment hides findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Nothing,
    File,
    /// The line with this number.
    Line(u32),
}

struct Meant {
    /// Nothing where there is no rule of this name.
    selector: Option<Selector>,
    /// Something was hidden by it.
    used: bool,
}

impl<'t> Hider<'t> {
    pub(super) fn new(span: Span, file: bool) -> Self {
        let scope = if file { Scope::File } else { Scope::Line(0) };
        let (rules, faults) = (Vec::new(), Vec::new());
        let said = Directive { span, whole: span, rules, until: None, faults, expired: false };
        Self { said, scope, meant: Vec::new() }
    }

    /// It names a rule or a category.
    pub(super) fn name(
        &mut self,
        name: &'t str,
        span: Span,
        selector: Result<Selector, UnknownRule>,
    ) {
        let (selector, unknown) = match selector {
            Ok(selector) => (Some(selector), None),
            Err(unknown) => (None, Some(unknown.suggestion)),
        };
        self.said.rules.push(Named { name, span, unknown, unused: false });
        self.meant.push(Meant { selector, used: false });
    }

    /// Hides a finding of the rule called `id`, if it names that.
    pub(super) fn hide(&mut self, id: &str) -> bool {
        let mut hidden = false;
        for meant in self.meant.iter_mut().filter(|_| !self.said.expired) {
            if meant.selector.is_some_and(|selector| selector.selects_id(id)) {
                (meant.used, hidden) = (true, true);
            }
        }
        hidden
    }

    /// Finds out what hid nothing though its rules ran, where nothing else can be found.
    pub(super) fn judge(&mut self, rules: &Selection) {
        for (named, meant) in self.said.rules.iter_mut().zip(&self.meant) {
            let ran = meant.selector.is_some_and(|selector| rules.judges(selector));
            named.unused = ran && !meant.used && !self.said.expired;
        }
    }
}
