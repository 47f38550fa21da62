//! Fields of objects that are asked for.
use super::{
    machine::Machine,
    operate,
    program::{Form, Id},
    value::{Content, Found, ObjectId, Scope, ScopeId, Source, Value},
};
use crate::Span;
use std::rc::Rc;

impl<'a> Machine<'_, 'a> {
    /// `of.name`.
    pub(super) fn member(
        &mut self,
        of: Id,
        name: &'a str,
        span: Span,
        scope: ScopeId,
    ) -> Value<'a> {
        if matches!(self.program[of].form, Form::Super) {
            return self.inherited(name, span, scope);
        }
        match self.evaluate(of, scope).content {
            Content::Object(object) => self.known_field(object, name, usize::MAX, span),
            Content::Library => Value::new(span, Content::Builtin(name)),
            _ => Value::unknown(span),
        }
    }

    /// `of[index]`.
    pub(super) fn index(&mut self, of: Id, index: Id, span: Span, scope: ScopeId) -> Value<'a> {
        let index = self.evaluate(index, scope).content;
        if let (Form::Super, Content::Text(name)) = (&self.program[of].form, &index) {
            return self.inherited(name, span, scope);
        }
        match (self.evaluate(of, scope).content, index) {
            (Content::Object(object), Content::Text(name)) => {
                self.known_field(object, &name, usize::MAX, span)
            }
            (Content::Array(items), Content::Number(at)) if at >= 0.0 && at.fract() == 0.0 => {
                items.get(at as usize).map_or(Value::unknown(span), |&item| self.force(item))
            }
            _ => Value::unknown(span),
        }
    }

    /// The field `name` of what stands before the innermost object in an addition.
    fn inherited(&mut self, name: &str, span: Span, mut scope: ScopeId) -> Value<'a> {
        while self.may_step(1) {
            scope = match self.scopes[scope] {
                Scope::Outside => break,
                Scope::Inside(object, layer, _) => {
                    return self.known_field(object, name, layer, span);
                }
                Scope::Name(_, _, around) => around,
            };
        }
        Value::unknown(span)
    }

    fn known_field(&mut self, object: ObjectId, name: &str, below: usize, span: Span) -> Value<'a> {
        match self.field(object, name, below, span) {
            Found::Present(value) if !value.is_unknown() => value,
            _ => Value::unknown(span),
        }
    }

    /// The field `name` in the layers of `object` before the layer `below`.
    pub(super) fn field(
        &mut self,
        object: ObjectId,
        name: &str,
        below: usize,
        span: Span,
    ) -> Found<'a> {
        let layers = Rc::clone(&self.objects[object].layers);
        for at in (0..layers.len().min(below)).rev() {
            let layer = &self.layers[layers[at]];
            let found = layer.fields.iter().position(|field| field.name == name);
            let (open, count) = (layer.open, layer.fields.len());
            if !self.may_step(1 + count / 8) {
                return Found::Present(Value::unknown(span));
            }
            let Some(index) = found else {
                if open {
                    return Found::Present(Value::unknown(span));
                }
                continue;
            };
            let value = self.value_of(object, at, index, span);
            if !self.layers[layers[at]].fields[index].adds {
                return Found::Present(value);
            }
            let Found::Present(base) = self.field(object, name, at, span) else {
                return Found::Present(value);
            };
            let around = self.layers[layers[at]].fields[index].key;
            let whole = Span { start: around.start, end: value.span.end.max(around.end) };
            return Found::Present(operate::add(self, base, value, whole));
        }
        Found::Absent
    }

    fn value_of(&mut self, object: ObjectId, at: usize, index: usize, span: Span) -> Value<'a> {
        let layer = self.objects[object].layers[at];
        let source = self.layers[layer].fields[index].source;
        let (id, scope) = match source {
            Source::Expression(id, scope) => (id, scope),
            Source::Unknown(place) => return Value::unknown(place),
            Source::Maybe => return Value::unknown(span),
        };
        if let Some(&thunk) = self.fields.get(&(object, at, index)) {
            return self.force(thunk);
        }
        let program = self.program;
        let mut scope = self.enter(Scope::Inside(object, at, scope));
        if let Some(Form::Object(literal)) =
            self.layers[layer].literal.map(|literal| &program[literal].form)
            && self.may_step(literal.locals.len())
        {
            scope = self.bind(&literal.locals, scope);
        }
        let thunk = self.later(id, scope);
        self.fields.insert((object, at, index), thunk);
        self.force(thunk)
    }
}
