use super::{
    Config,
    assume::Assumption,
    merge::{Merge, Ways},
    seen::Seen,
    seen_together,
    speak::Speaker,
    suppress::Linted,
    within,
};
use crate::{
    Document, Findings,
    dialects::Form,
    project::Partner,
    schema::{self, Meant, Shape},
};
use ecslint_syntax::Node;

/// Lints one document after the other, each in all of its forms and with all of its partners.
pub(super) struct Linter<'l, 'a> {
    pub(super) linted: &'l Linted<'l, 'a>,
    pub(super) ways: Ways<'l>,
    pub(super) config: &'l Config,
}

impl<'l> Linter<'l, '_> {
    /// Lints the document of this number with its partners in other texts.
    pub(super) fn document(
        &self,
        number: usize,
        partners: &[&Partner<'_>],
        findings: &mut Findings<'_>,
    ) {
        let document = &self.linted.documents[number];
        if document.forms().is_empty() {
            let Some(tree) = document.node(&self.linted.parsed.root) else { return };
            let mut one = One::new(self, document, tree, partners);
            one.alone(findings);
            partners.iter().for_each(|partner| one.together(partner, findings));
            return;
        }
        let mut merge = Merge::default();
        for form in document.forms() {
            self.form(number, form, partners, findings, &mut merge);
        }
        findings.extend(merge.finish(document.forms(), &self.ways));
    }

    fn form(
        &self,
        number: usize,
        form: &'l Form<'_>,
        partners: &[&Partner<'_>],
        findings: &mut Findings<'_>,
        merge: &mut Merge,
    ) {
        let Linted { source, parsed, documents } = self.linted;
        let document = &documents[number];
        let within = within::partners(documents, number, form);
        let all: Vec<&Partner<'_>> =
            within.iter().map(|it| &it.partner).chain(partners.iter().copied()).collect();
        let mut one = One::new(self, document, &form.tree, &all);
        let speaker = Speaker::new(document, &form.tree, (parsed, &source.text));
        let mark = findings.mark();
        let mut add = |cases, findings: &mut Findings<'_>| {
            let mut found = findings.take_since(mark);
            if let Some(speaker) = &speaker {
                found.iter_mut().for_each(|found| speaker.respell(found));
            }
            merge.add(found, cases);
        };
        one.alone(findings);
        add(form.cases, findings);
        for it in &within {
            one.together(&it.partner, findings);
            add(it.cases, findings);
        }
        for partner in partners {
            one.together(partner, findings);
            add(form.cases, findings);
        }
    }
}

/// One form of a document, read as it was meant and completed by what the configuration says.
struct One<'o> {
    config: &'o Config,
    document: &'o Document<'o>,
    assumption: Assumption<'o>,
    /// As it stands in the text.
    real: &'o Node<'o>,
    /// Its shape, until rules have seen it.
    shape: Option<Shape<'o>>,
    meant: Option<Meant<'o>>,
    completed: Option<Node<'o>>,
}

impl<'o> One<'o> {
    fn new(
        linter: &'o Linter<'_, '_>,
        document: &'o Document<'_>,
        real: &'o Node<'_>,
        partners: &[&Partner<'_>],
    ) -> Self {
        let config = linter.config;
        let shape = schema::check(document.kind, document.described, real);
        let meant = if shape.may_slip { schema::meant(document.kind, real) } else { None };
        let assumption = Assumption::new(&linter.linted.source.text, &config.defaults);
        let root = meant.as_ref().map_or(real, |meant| &meant.root);
        let completed = assumption.complete(document.kind, root, partners);
        Self { config, document, assumption, real, shape: Some(shape), meant, completed }
    }

    /// As it is meant.
    fn meant(&self) -> &Node<'o> {
        self.meant.as_ref().map_or(self.real, |meant| &meant.root)
    }

    fn root(&self) -> &Node<'o> {
        self.completed.as_ref().unwrap_or_else(|| self.meant())
    }

    /// Runs the rules on it alone.
    fn alone(&mut self, findings: &mut Findings<'_>) {
        let mark = findings.mark();
        let slips = self.meant.as_ref().map(|meant| meant.slips.clone());
        let as_written = std::ptr::eq(self.root(), self.real);
        let shape = self.shape.take().filter(|_| as_written).unwrap_or_else(|| {
            schema::check(self.document.kind, self.document.described, self.root())
        });
        let seen = Seen::new(shape.with(slips.unwrap_or_default()));
        for (rule, severity) in self.config.rules.iter() {
            findings.enter(rule.id, severity);
            seen.run(&rule.check, findings);
        }
        self.mend(mark, findings);
    }

    /// Runs the rules on it with a partner.
    fn together(&self, partner: &Partner<'_>, findings: &mut Findings<'_>) {
        let mark = findings.mark();
        let own = (self.document.kind, self.root());
        seen_together::run(&self.config.rules, own, partner, findings);
        self.mend(mark, findings);
    }

    fn mend(&self, mark: usize, findings: &mut Findings<'_>) {
        if self.completed.is_some() {
            let edit = findings.edit;
            findings.mend(mark, |found| self.assumption.mend(found, self.meant(), edit));
        }
    }
}
