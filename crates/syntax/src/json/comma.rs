//! Commas: missing, trailing and stray.
use super::parser::Parser;
use crate::{ErrorKind, Format, Span, SyntaxError, placeholder};

impl Parser<'_> {
    /// The comma after an item or member; a closing bracket may stand instead.
    pub(super) fn comma(&mut self, template: bool) {
        let before = self.lexer.last;
        self.passed = self.lexer.statements;
        self.lexer.skip_trivia();
        match self.lexer.peek() {
            Some(b',') => {
                let comma = self.lexer.take_byte();
                let statements = self.lexer.statements;
                self.lexer.skip_trivia();
                let templated = statements != self.lexer.statements;
                let closes = !templated && matches!(self.lexer.peek(), Some(b']' | b'}'));
                if closes && self.lexer.format == Format::Json {
                    let edit = crate::Edit { span: comma, text: String::new() };
                    let message = "JSON allows no comma before a closing bracket";
                    let error = SyntaxError::new(ErrorKind::TrailingComma, comma, message);
                    self.lexer.errors.push(error.fix("remove the comma", vec![edit]));
                }
            }
            Some(b']' | b'}') | None => {}
            Some(_) if template || self.passed != self.lexer.statements => {}
            Some(_) if self.at_placeholder() => {}
            Some(_) => self.missing_comma(before),
        }
    }

    fn missing_comma(&mut self, before: Span) {
        let text = before.slice(self.lexer.text);
        let templated = before.end == self.lexer.statement.end;
        if templated || placeholder::unquoted(text) == Some(text.len()) {
            return;
        }
        let at = Span { start: before.end, end: before.end };
        let edit = crate::Edit { span: at, text: ",".to_owned() };
        let gap = self.lexer.gap();
        self.lexer.error(gap, "expected `,` or a closing bracket", |error| {
            error.fix("insert the comma", vec![edit])
        });
    }

    pub(super) fn stray_comma(&mut self) {
        let span = self.lexer.take_byte();
        let edit = crate::Edit { span, text: String::new() };
        self.lexer.error(span, "expected a value before this comma", |error| {
            error.fix("remove the comma", vec![edit])
        });
    }
}
