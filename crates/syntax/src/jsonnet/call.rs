//! Functions that are called, and comprehensions.
use super::{
    machine::Machine,
    program::{Argument, Clause, Form, Id, Parameter},
    value::{Content, Scope, ScopeId, ThunkId, Value},
};
use crate::Span;

impl<'a> Machine<'_, 'a> {
    pub(super) fn call(
        &mut self,
        function: Id,
        arguments: &[Argument<'a>],
        span: Span,
        scope: ScopeId,
    ) -> Value<'a> {
        match self.evaluate(function, scope).content {
            Content::Builtin(name) => {
                let values: Vec<_> =
                    arguments.iter().map(|argument| self.later(argument.value, scope)).collect();
                if arguments.iter().any(|argument| argument.name.is_some()) {
                    return Value::unknown(span);
                }
                self.builtin(name, &values, span)
            }
            Content::Function(id, around) => {
                let mut values = Vec::with_capacity(arguments.len());
                for argument in arguments {
                    values.push((argument.name, self.later(argument.value, scope)));
                }
                self.apply((id, around), &values, span)
            }
            _ => Value::unknown(span),
        }
    }

    /// Calls a function of the program; arguments without a name go by their place.
    pub(super) fn apply(
        &mut self,
        (function, around): (Id, ScopeId),
        arguments: &[(Option<&'a str>, ThunkId)],
        span: Span,
    ) -> Value<'a> {
        let program = self.program;
        let Form::Function(parameters, body) = &program[function].form else {
            return Value::unknown(span);
        };
        let inner = self.scopes.len() + parameters.len();
        let mut scope = around;
        for (place, Parameter { name, default }) in parameters.iter().enumerate() {
            let by_name = arguments.iter().find(|(given, _)| *given == Some(*name));
            let by_place = arguments.get(place).filter(|(given, _)| given.is_none());
            let thunk = match (by_name.or(by_place), default) {
                (Some((_, thunk)), _) => *thunk,
                (None, Some(default)) => self.later(*default, inner),
                (None, None) => self.done(Value::unknown(span)),
            };
            scope = self.enter(Scope::Name(name, thunk, scope));
        }
        // Defaults see all parameters, whose scope has this number.
        let inner = self.enter(Scope::Name("", self.thunks.len().saturating_sub(1), scope));
        let value = self.evaluate(*body, inner);
        if value.is_unknown() { Value::unknown(span) } else { value }
    }

    /// The scopes of a comprehension, one for each item; nothing where they are not known.
    pub(super) fn rounds(
        &mut self,
        clauses: &[Clause<'a>],
        scope: ScopeId,
    ) -> Option<Vec<ScopeId>> {
        let mut scopes = vec![scope];
        for clause in clauses {
            let mut next = Vec::new();
            for scope in scopes {
                match *clause {
                    Clause::For(name, list) => {
                        let Content::Array(items) = self.evaluate(list, scope).content else {
                            return None;
                        };
                        if !self.may_step(items.len()) {
                            return None;
                        }
                        let enter = |&item: &ThunkId| self.enter(Scope::Name(name, item, scope));
                        next.extend(items.iter().map(enter));
                    }
                    Clause::If(test) => {
                        if self.evaluate(test, scope).truth()? {
                            next.push(scope);
                        }
                    }
                }
            }
            scopes = next;
        }
        Some(scopes)
    }

    pub(super) fn each(&mut self, item: Id, clauses: &[Clause<'a>], scope: ScopeId) -> Content<'a> {
        match self.rounds(clauses, scope) {
            Some(scopes) => {
                Content::Array(scopes.into_iter().map(|scope| self.later(item, scope)).collect())
            }
            None => Content::Unknown,
        }
    }
}
