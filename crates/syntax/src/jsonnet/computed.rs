//! Which places of a text do not stand for themselves, so that no edit may touch them.
use super::program::{Expression, Form, Id, Literal, Name, Sight};
use crate::Span;
use std::collections::HashSet;

/// The places in a text of `length` bytes, in order, that are evaluated, used elsewhere, or no part of
/// the output. What is left is written as JSON would be, and changing it changes the output there alone.
pub(super) fn places(program: &[Expression<'_>], root: Id, length: usize) -> Vec<Span> {
    let whole = Span::new(0, length);
    let Some(used) = used(program) else { return vec![whole] };
    let mut root = root;
    while let Form::Local(_, body) = program[root].form {
        root = body;
    }
    let span = program[root].span;
    let mut writer = Places { program, used, list: Vec::new() };
    writer.add(Span { start: 0, end: span.start });
    writer.visit(root, 0);
    writer.add(Span { start: span.end, end: whole.end });
    writer.list
}

/// The names of fields that `self`, `$` and `super` are asked for; nothing where these may be asked for
/// any.
fn used<'p>(program: &'p [Expression<'_>]) -> Option<HashSet<&'p str>> {
    let is_own = |id: Id| matches!(program[id].form, Form::Own | Form::Root | Form::Super);
    let (mut used, mut asked, mut all) = (HashSet::new(), 0usize, 0usize);
    for (id, expression) in program.iter().enumerate() {
        all += usize::from(is_own(id));
        match &expression.form {
            Form::Field(of, name) if is_own(*of) => {
                used.insert(*name);
                asked += 1;
            }
            Form::Index(of, index) if is_own(*of) => {
                let Form::Text(name) = &program[*index].form else { return None };
                used.insert(name.as_ref());
                asked += 1;
            }
            _ => {}
        }
    }
    (asked == all).then_some(used)
}

struct Places<'p, 'a> {
    program: &'p [Expression<'a>],
    used: HashSet<&'p str>,
    list: Vec<Span>,
}

impl Places<'_, '_> {
    fn add(&mut self, span: Span) {
        match self.list.last_mut() {
            Some(last) if last.end >= span.start && last.end > last.start => {
                last.end = last.end.max(span.end);
            }
            _ if span.start < span.end => self.list.push(span),
            _ => {}
        }
    }

    fn visit(&mut self, id: Id, level: usize) {
        let program = self.program;
        let Expression { span, form } = &program[id];
        match form {
            _ if level > super::MAX_DEPTH => self.add(*span),
            Form::Null | Form::Bool(_) | Form::Number(_) | Form::Text(_) => {}
            Form::Array(items) => items.iter().for_each(|&item| self.visit(item, level + 1)),
            Form::Object(literal) => self.object(literal, *span, level),
            _ => self.add(*span),
        }
    }

    fn object(&mut self, literal: &Literal<'_>, span: Span, level: usize) {
        let is_plain = |name: &Name<'_>| match name {
            Name::Known(name) => !self.used.contains(name.as_ref()),
            Name::Computed(_) => false,
        };
        let plain: Vec<Option<Id>> = literal
            .fields
            .iter()
            .map(|field| {
                let plain = field.sight != Sight::Hidden && !field.adds && is_plain(&field.name);
                (plain && literal.clauses.is_empty()).then_some(field.value)
            })
            .collect();
        let bare = literal.locals.is_empty() && !literal.open && !literal.asserts;
        if bare && plain.iter().all(Option::is_some) {
            plain.into_iter().flatten().for_each(|value| self.visit(value, level + 1));
            return;
        }
        // Only the values that stand for themselves are left out; names and braces are not.
        let mut at = span.start;
        for value in plain.into_iter().flatten() {
            let inner = self.program[value].span;
            self.add(Span { start: at, end: inner.start });
            self.visit(value, level + 1);
            at = inner.end;
        }
        self.add(Span { start: at, end: span.end });
    }
}
