//! `for` in lists and objects.
use super::{Expr, For, Name, Term, lexer::Lexer};
use std::borrow::Cow;

impl<'a> Lexer<'a> {
    /// Whether `for` and a name stand here.
    pub(super) fn at_loop(&self) -> bool {
        let Some(behind) = self.rest().strip_prefix("for") else { return false };
        let name = behind.trim_start();
        name.len() < behind.len() && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }

    /// Reads a loop up to the bracket that closes it.
    pub(super) fn loop_in(&mut self, object: bool) -> Term<'a> {
        self.take_bytes("for".len());
        let mut variables = Vec::new();
        loop {
            self.skip();
            let Some((text, span)) = self.name() else { break };
            variables.push(Name { text: Cow::Borrowed(text), span });
            self.skip();
            if self.accept(b',').is_none() {
                break;
            }
        }
        self.skip();
        self.keyword("in");
        let over = self.expr();
        self.skip();
        if self.accept(b':').is_none() {
            let at = self.here();
            self.error(at, "expected `:` and what is made of each item", |error| error);
        }
        let (key, value) = self.made(object);
        self.skip();
        let groups = self.starts_with("...");
        if groups {
            self.take_bytes(3);
            self.skip();
        }
        let condition = self.at_word("if").then(|| {
            self.keyword("if");
            self.expr()
        });
        Term::For(Box::new(For { variables, over, key, value, groups, condition }))
    }

    fn made(&mut self, object: bool) -> (Option<Expr<'a>>, Expr<'a>) {
        let first = self.expr();
        self.skip();
        if self.starts_with("=>") {
            self.take_bytes(2);
            return (Some(first), self.expr());
        }
        if object {
            let at = self.here();
            self.error(at, "expected `=>` and the value of the member", |error| error);
        }
        (None, first)
    }

    fn at_word(&self, word: &str) -> bool {
        let behind = self.rest().strip_prefix(word);
        behind.is_some_and(|behind| !behind.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    }

    fn keyword(&mut self, word: &str) {
        if self.at_word(word) {
            self.take_bytes(word.len());
        } else {
            let at = self.here();
            self.error(at, format!("expected `{word}`"), |error| error);
        }
    }
}
