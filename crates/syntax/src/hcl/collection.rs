//! Lists and objects.
use super::{Expr, Pair, Part, Term, Text, lexer::Lexer};
use std::borrow::Cow;

impl<'a> Lexer<'a> {
    /// Reads the list or the loop whose bracket is under the cursor.
    pub(super) fn list(&mut self) -> Term<'a> {
        let open = self.open();
        let before = std::mem::replace(&mut self.lines_count, false);
        self.skip();
        let term = if self.at_loop() { self.loop_in(false) } else { Term::List(self.items()) };
        self.skip();
        self.close(open, b']');
        self.lines_count = before;
        term
    }

    fn items(&mut self) -> Vec<Expr<'a>> {
        let mut items = Vec::new();
        loop {
            self.skip();
            if matches!(self.peek(), None | Some(b']' | b'}' | b')')) {
                return items;
            }
            let (before, last) = (self.at, self.last);
            let item = self.expr();
            if self.at_assignment() {
                // The member of what is around: the bracket before it is missing.
                (self.at, self.last) = (before, last);
                return items;
            }
            items.push(item);
            self.skip();
            if self.accept(b',').is_some() || self.peek() == Some(b']') {
                continue;
            }
            if !self.expected_comma(before) {
                return items;
            }
        }
    }

    /// Whether an equals sign stands here: what was read is a name.
    pub(super) fn at_assignment(&self) -> bool {
        self.rest().trim_start_matches(' ').starts_with('=')
    }

    /// Reads the object or the loop whose bracket is under the cursor.
    pub(super) fn object(&mut self) -> Term<'a> {
        let open = self.open();
        let before = std::mem::replace(&mut self.lines_count, false);
        self.skip();
        let term = if self.at_loop() {
            self.loop_in(true)
        } else {
            let mut pairs = Vec::new();
            while !self.outside(open) && self.pair(&mut pairs) {}
            Term::Object(pairs)
        };
        self.skip_lines();
        self.close(open, b'}');
        self.lines_count = before;
        term
    }

    /// Reads a member of an object with what separates it from the next; says whether more may follow.
    fn pair(&mut self, pairs: &mut Vec<Pair<'a>>) -> bool {
        if matches!(self.peek(), None | Some(b'}' | b']' | b')')) {
            return false;
        }
        let start = self.at;
        self.lines_count = true;
        let key = self.key();
        self.skip();
        let value = match self.peek() {
            Some(b'=' | b':') => {
                self.take_bytes(1);
                let quoted = key.span.slice(self.text).to_owned();
                self.value_of(&quoted, key.span)
            }
            _ => {
                self.error(key.span, "expected `=` and a value", |error| error);
                Expr { span: key.span, term: Term::Missing }
            }
        };
        pairs.push(Pair { key, value });
        self.skip();
        let comma = self.accept(b',').is_some();
        self.skip();
        let ended = comma || matches!(self.peek(), None | Some(b'\n' | b'}'));
        if !ended {
            let at = self.here();
            self.error(at, "expected a comma or a new line", |error| error);
            if self.at == start || !self.begins_item() {
                let rest = self.rest();
                let line = rest.find(['\n', '}', ']', ')']).unwrap_or(rest.len());
                self.take_bytes(line);
            }
        }
        self.lines_count = false;
        self.skip();
        true
    }

    /// A bare word is a text.
    fn key(&mut self) -> Expr<'a> {
        let start = (self.at, self.last);
        if let Some((name, span)) = self.name() {
            let behind = self.rest().trim_start_matches([' ', '\t']);
            if !behind.starts_with(['.', '(', '[']) || behind.len() < self.rest().len() {
                let text = Text { text: Cow::Borrowed(name), span, escapes: None };
                return Expr { span, term: Term::Template(vec![Part::Text(text)]) };
            }
            (self.at, self.last) = start;
        }
        self.postfix()
    }
}
