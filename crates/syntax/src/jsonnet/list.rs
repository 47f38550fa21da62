//! Lists, objects and comprehensions.
use super::{
    expression::is_keyword,
    lexer::Kind,
    parser::Parser,
    program::{Clause, Field, Form, Id, Literal, Name, Sight},
};
use crate::{ErrorKind, Span, SyntaxError};
use std::{borrow::Cow, collections::HashMap};

/// What stands between a name and its value.
fn colon(written: &str) -> Option<(Sight, bool)> {
    Some(match written {
        ":" => (Sight::Same, false),
        "::" => (Sight::Hidden, false),
        ":::" => (Sight::Shown, false),
        "+:" => (Sight::Same, true),
        "+::" => (Sight::Hidden, true),
        "+:::" => (Sight::Shown, true),
        _ => return None,
    })
}

impl<'a> Parser<'a> {
    pub(super) fn array(&mut self) -> Id {
        let start = self.open().start as usize;
        let mut items = Vec::new();
        let mut clauses = Vec::new();
        while !self.at_close("]") {
            if self.is_word("for") && items.len() == 1 {
                clauses = self.clauses();
                break;
            }
            let before = self.peek().span;
            if self.is_key() {
                // The list has ended, or a brace is missing: either way it goes no further.
                break;
            }
            items.push(self.expression());
            if !self.is_word("for") {
                self.comma("]");
            }
            if self.peek().span == before {
                self.take();
            }
        }
        self.close("]");
        match clauses.is_empty() {
            true => self.push(start, Form::Array(items)),
            false => self.push(start, Form::Each(items[0], clauses)),
        }
    }

    /// `for name in list` and `if test`, as many as there are.
    fn clauses(&mut self) -> Vec<Clause<'a>> {
        let mut clauses = Vec::new();
        loop {
            if self.is_word("for") {
                self.take();
                let name = self.take();
                let name = self.written(name);
                if !self.is_word("in") {
                    self.missing("`in`");
                    return clauses;
                }
                self.take();
                clauses.push(Clause::For(name, self.expression()));
            } else if self.is_word("if") {
                self.take();
                clauses.push(Clause::If(self.expression()));
            } else {
                return clauses;
            }
        }
    }

    pub(super) fn object(&mut self) -> Id {
        let start = self.open().start as usize;
        let mut literal = Literal::default();
        while !self.at_close("}") {
            if self.is_word("for") && !literal.fields.is_empty() && !self.is_key() {
                literal.clauses = self.clauses();
                break;
            }
            let before = self.peek().span;
            let template = self.member(&mut literal);
            if self.is_word("for") {
                continue;
            }
            if !template || self.is_sign(",") {
                self.comma("}");
            }
            if self.peek().span == before {
                self.take();
            }
        }
        self.close("}");
        self.check_names(&literal);
        self.push(start, Form::Object(literal))
    }

    /// A field, `local` or `assert`; says whether it is a template instead, which needs no comma.
    fn member(&mut self, literal: &mut Literal<'a>) -> bool {
        let token = self.peek();
        let start = token.span.start as usize;
        if self.is_word("local") {
            self.take();
            literal.locals.extend(self.bind());
        } else if self.is_word("assert") {
            self.assert();
            literal.asserts = true;
        } else if let Some((name, key)) = self.field_name() {
            self.field(literal, name, key);
        } else if self.placeholder(start) {
            literal.open = true;
            if self.accept(":") {
                self.expression();
            }
            return true;
        } else {
            self.missing("a field");
            literal.open = true;
            self.take();
        }
        false
    }

    /// The name of a field, where one is next.
    fn field_name(&mut self) -> Option<(Name<'a>, Span)> {
        let token = self.peek();
        let written = self.written(token);
        if self.is_sign("[") {
            self.open();
            let name = self.expression();
            if !self.at_close("]") {
                self.missing("`]`");
            }
            self.close("]");
            return Some((Name::Computed(name), Span::new(token.span.start as usize, self.last)));
        }
        if token.kind == Kind::Text {
            let (name, span) = self.take_text();
            return Some((Name::Known(name), span));
        }
        if token.kind != Kind::Word || is_keyword(written) && !self.is_key() {
            return None;
        }
        if is_keyword(written) {
            let message = format!("`{written}` is a keyword: as a name it stands in quotes");
            self.error(token.span, message);
        }
        self.take();
        Some((Name::Known(Cow::Borrowed(written)), token.span))
    }

    /// What follows the name of a field.
    fn field(&mut self, literal: &mut Literal<'a>, name: Name<'a>, key: Span) {
        let start = self.peek().span.start as usize;
        let parameters = self.is_sign("(").then(|| self.parameters());
        let token = self.peek();
        let colon = (token.kind == Kind::Sign).then(|| colon(self.written(token))).flatten();
        let Some((sight, adds)) = colon else {
            self.missing("`:`");
            let value = self.unknown(key);
            literal.fields.push(Field { name, key, sight: Sight::Same, adds: false, value });
            return self.skip_member();
        };
        self.take();
        let mut value = if self.is_key() || self.is_sign(",") || self.is_sign("}") {
            let written = self.excerpt(key);
            self.error(key, format!("`{written}` has no value"));
            self.unknown(key)
        } else {
            self.expression()
        };
        if let Some(parameters) = parameters {
            value = self.push(start, Form::Function(parameters, value));
        }
        literal.fields.push(Field { name, key, sight, adds, value });
    }

    /// Passes over the rest of a member that makes no sense: up to a comma, a bracket or the next line.
    fn skip_member(&mut self) {
        while !self.is_sign(",") && !self.peek().starts_line && !self.at_close("}") {
            self.take();
        }
    }

    /// Whether a name and a colon are next: the start of a field, which no value starts with.
    pub(super) fn is_key(&self) -> bool {
        let (name, sign) = (self.peek(), self.peek_at(1));
        matches!(name.kind, Kind::Word | Kind::Text)
            && sign.kind == Kind::Sign
            && colon(self.written(sign)).is_some()
    }

    /// Two fields of one object have different names.
    fn check_names(&mut self, literal: &Literal<'a>) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for field in &literal.fields {
            let Name::Known(name) = &field.name else { continue };
            if let Some(first) = seen.insert(name, field.key) {
                let message =
                    format!("`{}` is given twice", crate::print::quote(name).trim_matches('"'));
                let error = SyntaxError::new(ErrorKind::DuplicateKey, field.key, message);
                let error = error.label(first, "the first one is here");
                self.report(error.help("Jsonnet refuses an object with two fields of one name"));
            }
        }
    }
}
