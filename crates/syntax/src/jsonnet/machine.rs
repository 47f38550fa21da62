//! Evaluation, as far as the text alone tells, within bounds.
use super::{
    operate,
    program::{Bind, Expression, Form, Id},
    value::{Content, Scope, ScopeId, Thunk, ThunkId, Value},
};
use crate::Span;
use std::collections::HashMap;

/// No text that people write takes so many steps.
const MAX_STEPS: usize = 200_000;

/// Nothing is evaluated inside more evaluations than this.
const MAX_DEPTH: usize = 120;

/// Texts that are put together have so many bytes in all.
const MAX_BYTES: usize = 1 << 20;

/// A program that is evaluated. Everything has a number, so that what names each other in circles goes
/// when the machine goes.
pub(super) struct Machine<'p, 'a> {
    pub(super) program: &'p [Expression<'a>],
    pub(super) scopes: Vec<Scope<'a>>,
    pub(super) thunks: Vec<Thunk<'a>>,
    pub(super) objects: Vec<super::value::Object>,
    pub(super) layers: Vec<super::value::Layer<'a>>,
    /// The thunk of a field of a layer of an object.
    pub(super) fields: HashMap<(usize, usize, usize), ThunkId>,
    steps: usize,
    bytes: usize,
    depth: usize,
}

impl<'p, 'a> Machine<'p, 'a> {
    pub(super) fn new(program: &'p [Expression<'a>]) -> Self {
        Self {
            program,
            scopes: vec![Scope::Outside],
            thunks: Vec::new(),
            objects: Vec::new(),
            layers: Vec::new(),
            fields: HashMap::new(),
            steps: 0,
            bytes: 0,
            depth: 0,
        }
    }

    /// Counts `steps`; false as soon as there were too many.
    pub(super) fn may_step(&mut self, steps: usize) -> bool {
        self.steps = self.steps.saturating_add(steps);
        self.steps <= MAX_STEPS
    }

    /// The same for the bytes of a text that is put together.
    pub(super) fn may_write(&mut self, bytes: usize) -> bool {
        self.bytes = self.bytes.saturating_add(bytes);
        self.bytes <= MAX_BYTES
    }

    pub(super) fn evaluate(&mut self, id: Id, scope: ScopeId) -> Value<'a> {
        let span = self.program[id].span;
        if self.depth >= MAX_DEPTH || !self.may_step(1) {
            return Value::unknown(span);
        }
        self.depth += 1;
        let value = self.form(id, span, scope);
        self.depth -= 1;
        value
    }

    fn form(&mut self, id: Id, span: Span, scope: ScopeId) -> Value<'a> {
        let program = self.program;
        let content = match &program[id].form {
            Form::Array(items) => self.array(items, scope),
            Form::Each(item, clauses) => self.each(*item, clauses, scope),
            Form::Object(_) => self.literal(id, scope),
            Form::Name(name) => return self.name(name, span, scope),
            Form::Own => return self.own(span, scope, false),
            Form::Root => return self.own(span, scope, true),
            Form::Parentheses(inner) => return self.evaluate(*inner, scope),
            Form::Field(of, name) => return self.member(*of, name, span, scope),
            Form::Index(of, index) => return self.index(*of, *index, span, scope),
            Form::Call(function, arguments) => return self.call(*function, arguments, span, scope),
            Form::Not(operand) => operate::not(&self.evaluate(*operand, scope)),
            Form::Minus(operand) => operate::minus(&self.evaluate(*operand, scope)),
            Form::Binary(operator, left, right) => {
                return operate::binary(self, *operator, (*left, *right), span, scope);
            }
            Form::If(test, yes, no) => return self.choose(*test, *yes, *no, span, scope),
            Form::Local(binds, body) => {
                let scope = self.bind(binds, scope);
                return self.evaluate(*body, scope);
            }
            Form::Function(..) => Content::Function(id, scope),
            literal => Content::of(literal),
        };
        Value::new(span, content)
    }

    fn array(&mut self, items: &[Id], scope: ScopeId) -> Content<'a> {
        match self.may_step(items.len()) {
            true => Content::Array(items.iter().map(|&item| self.later(item, scope)).collect()),
            false => Content::Unknown,
        }
    }

    /// What `id` comes to in `scope`, when it is needed.
    pub(super) fn later(&mut self, id: Id, scope: ScopeId) -> ThunkId {
        self.thunks.push(Thunk::Later(id, scope));
        self.thunks.len() - 1
    }

    pub(super) fn done(&mut self, value: Value<'a>) -> ThunkId {
        self.thunks.push(Thunk::Done(value));
        self.thunks.len() - 1
    }

    pub(super) fn force(&mut self, thunk: ThunkId) -> Value<'a> {
        let (id, scope) = match &self.thunks[thunk] {
            Thunk::Done(value) => return value.clone(),
            Thunk::Running => return Value::unknown(Span::default()),
            Thunk::Later(id, scope) => (*id, *scope),
        };
        self.thunks[thunk] = Thunk::Running;
        let mut value = self.evaluate(id, scope);
        if value.is_unknown() {
            value.span = self.program[id].span;
        }
        self.thunks[thunk] = Thunk::Done(value.clone());
        value
    }

    pub(super) fn enter(&mut self, scope: Scope<'a>) -> ScopeId {
        self.scopes.push(scope);
        self.scopes.len() - 1
    }

    /// The scope in which all of `binds` are known, to each other too.
    pub(super) fn bind(&mut self, binds: &[Bind<'a>], scope: ScopeId) -> ScopeId {
        let inner = match binds.len() {
            0 => scope,
            count => self.scopes.len() + count - 1,
        };
        let mut around = scope;
        for bind in binds {
            let thunk = self.later(bind.value, inner);
            around = self.enter(Scope::Name(bind.name, thunk, around));
        }
        around
    }

    fn name(&mut self, name: &'a str, span: Span, mut scope: ScopeId) -> Value<'a> {
        while self.may_step(1) {
            scope = match self.scopes[scope] {
                Scope::Outside if name == "std" => return Value::new(span, Content::Library),
                Scope::Outside => break,
                Scope::Name(known, thunk, _) if known == name => {
                    let value = self.force(thunk);
                    return if value.is_unknown() { Value::unknown(span) } else { value };
                }
                Scope::Name(_, _, around) | Scope::Inside(_, _, around) => around,
            };
        }
        Value::unknown(span)
    }

    /// The innermost object around, or the outermost.
    fn own(&mut self, span: Span, mut scope: ScopeId, outermost: bool) -> Value<'a> {
        let mut found = Value::unknown(span);
        while self.may_step(1) {
            scope = match self.scopes[scope] {
                Scope::Outside => return found,
                Scope::Inside(object, _, around) => {
                    found.content = Content::Object(object);
                    if !outermost {
                        return found;
                    }
                    around
                }
                Scope::Name(_, _, around) => around,
            };
        }
        Value::unknown(span)
    }

    fn choose(
        &mut self,
        test: Id,
        yes: Id,
        no: Option<Id>,
        span: Span,
        scope: ScopeId,
    ) -> Value<'a> {
        let chosen = match self.evaluate(test, scope).truth() {
            Some(true) => Some(yes),
            Some(false) => no,
            None => return self.either(yes, no, span, scope),
        };
        match chosen {
            Some(chosen) => self.evaluate(chosen, scope),
            None => Value::new(span, Content::Null),
        }
    }
}
