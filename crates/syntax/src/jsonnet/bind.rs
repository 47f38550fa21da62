//! Definitions: locals, functions, parameters.
use super::{
    expression::is_keyword,
    lexer::Kind,
    parser::Parser,
    program::{Bind, Form, Id, Operator, Parameter},
};
use crate::Span;

impl<'a> Parser<'a> {
    pub(super) fn function(&mut self, start: usize) -> Id {
        self.take();
        if !self.is_sign("(") {
            self.missing("`(`");
            return self.push(start, Form::Unknown);
        }
        let parameters = self.parameters();
        let body = self.expression();
        self.push(start, Form::Function(parameters, body))
    }

    pub(super) fn parameters(&mut self) -> Vec<Parameter<'a>> {
        let mut parameters = Vec::new();
        self.open();
        while !self.at_close(")") {
            let Some(name) = self.name() else { break };
            let default = self.accept("=").then(|| self.expression());
            parameters.push(Parameter { name, default });
            self.comma(")");
        }
        self.close(")");
        parameters
    }

    /// A name that is given.
    fn name(&mut self) -> Option<&'a str> {
        let token = self.peek();
        let written = self.written(token);
        if token.kind == Kind::Word && !is_keyword(written) {
            self.take();
            return Some(written);
        }
        self.missing("a name");
        None
    }

    pub(super) fn local(&mut self, start: usize) -> Id {
        self.take();
        let mut binds = Vec::new();
        loop {
            binds.extend(self.bind());
            if !self.accept(",") {
                break;
            }
        }
        if !self.accept(";") {
            self.missing("`;`");
            if let Some(body) = self.taken_for_more(&mut binds) {
                return self.push(start, Form::Local(binds, body));
            }
            if self.peek().kind == Kind::End || !self.peek().starts_line {
                return self.push(start, Form::Unknown);
            }
        }
        let body = self.expression();
        self.push(start, Form::Local(binds, body))
    }

    /// The object that was taken for an addition to the last of `binds`, because the `;` between them is
    /// missing.
    fn taken_for_more(&self, binds: &mut [Bind<'a>]) -> Option<Id> {
        let last = binds.last_mut()?;
        let Form::Binary(Operator::Plus, left, right) = self.expressions[last.value].form else {
            return None;
        };
        let gap = Span { start: self.expressions[left].span.end, end: self.start_of(right) as u32 };
        if !gap.slice(self.text).contains('\n') || gap.slice(self.text).contains('+') {
            return None;
        }
        last.value = left;
        Some(right)
    }

    /// `name = value` or `name(parameters) = value`.
    pub(super) fn bind(&mut self) -> Option<Bind<'a>> {
        let name = self.name()?;
        let start = self.peek().span.start as usize;
        let parameters = self.is_sign("(").then(|| self.parameters());
        if !self.accept("=") {
            self.missing("`=`");
            return None;
        }
        let mut value = self.expression();
        if let Some(parameters) = parameters {
            value = self.push(start, Form::Function(parameters, value));
        }
        Some(Bind { name, value })
    }
}
