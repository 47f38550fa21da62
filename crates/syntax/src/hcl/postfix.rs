//! What stands behind an operand: arguments, names, indices, splats.
use super::{Call, Expr, MAX_DEPTH, Name, Step, Term, lexer::Lexer};
use crate::Span;
use std::borrow::Cow;

impl<'a> Lexer<'a> {
    /// Reads an operand with the steps behind it.
    pub(super) fn postfix(&mut self) -> Expr<'a> {
        let operand = self.operand();
        let mut steps = Vec::new();
        loop {
            let step = match (self.peek(), self.peek_at(1)) {
                (Some(b'.'), Some(b'*')) => {
                    self.take_bytes(2);
                    Some(Step::Splat)
                }
                (Some(b'.'), Some(b'.')) | (None, _) => None,
                (Some(b'.'), _) => Some(self.named_step()),
                (Some(b'['), _) => Some(self.index()),
                _ => None,
            };
            let Some(step) = step else { break };
            steps.push(step);
        }
        if steps.is_empty() {
            return operand;
        }
        let span = Span { start: operand.span.start, end: self.last.end };
        Expr { span, term: Term::Traversal(Box::new(operand), steps) }
    }

    fn named_step(&mut self) -> Step<'a> {
        let dot = self.take_bytes(1);
        if let Some((text, span)) = self.name() {
            return Step::Name(Name { text: Cow::Borrowed(text), span });
        }
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let number = self.rest().get(..digits).and_then(|digits| digits.parse().ok());
        if let Some(number) = number {
            self.take_bytes(digits);
            return Step::Number(number);
        }
        self.error(dot, "expected a name after `.`", |error| error);
        Step::Name(Name { text: Cow::Borrowed(""), span: dot })
    }

    fn index(&mut self) -> Step<'a> {
        let open = self.open();
        let before = std::mem::replace(&mut self.lines_count, false);
        self.skip();
        let step = if self.accept(b'*').is_some() { Step::Splat } else { Step::Index(self.expr()) };
        self.skip();
        self.close(open, b']');
        self.lines_count = before;
        step
    }

    /// Reads the rest of a call whose name starts at `name`.
    pub(super) fn call(&mut self, mut name: Span) -> Term<'a> {
        while self.starts_with("::") {
            self.take_bytes(2);
            if self.name().is_none() {
                self.error(self.last, "expected the name of a function after `::`", |error| error);
                return Term::Missing;
            }
            name.end = self.last.end;
        }
        self.skip();
        if self.peek() != Some(b'(') {
            self.error(name, "expected `(` after the name of a function", |error| error);
            return Term::Missing;
        }
        let open = self.open();
        let before = std::mem::replace(&mut self.lines_count, false);
        let (arguments, expands) = self.arguments();
        self.close(open, b')');
        self.lines_count = before;
        let name = Name { text: Cow::Borrowed(name.slice(self.text)), span: name };
        Term::Call(Box::new(Call { name, arguments, expands }))
    }

    fn arguments(&mut self) -> (Vec<Expr<'a>>, bool) {
        let mut arguments = Vec::new();
        let mut expands = false;
        loop {
            self.skip();
            if matches!(self.peek(), None | Some(b')' | b'}' | b']')) || self.depth >= MAX_DEPTH {
                return (arguments, expands);
            }
            let (before, last) = (self.at, self.last);
            arguments.push(self.expr());
            if self.at_assignment() {
                // The member of what is around: the bracket before it is missing.
                (self.at, self.last) = (before, last);
                arguments.pop();
                return (arguments, expands);
            }
            self.skip();
            if self.starts_with("...") {
                self.take_bytes(3);
                expands = true;
                self.skip();
            }
            if self.accept(b',').is_none()
                && (self.peek() == Some(b')') || !self.expected_comma(before))
            {
                return (arguments, expands);
            }
        }
    }

    /// Says that a comma is missing before what comes next, and whether to read on after it.
    pub(super) fn expected_comma(&mut self, before: usize) -> bool {
        let at = self.here();
        self.error(at, "expected `,` or a closing bracket", |error| error);
        self.at > before && !self.begins_item()
    }

    /// Whether `name =` or the name of a block stands here: the bracket before it is missing.
    pub(super) fn begins_item(&self) -> bool {
        let rest = self.rest();
        let length = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(rest.len());
        let behind = rest[length..].trim_start_matches([' ', '\t']);
        let assigns =
            behind.starts_with('=') && !behind.starts_with("==") && !behind.starts_with("=>");
        rest.is_empty() || length == 0 || assigns || behind.starts_with(['{', '"'])
    }
}
