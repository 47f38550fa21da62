//! Expressions that stand alone: literals, names, keywords.
use super::{
    expression::is_keyword,
    lexer::Kind,
    parser::Parser,
    program::{Form, Id},
};

impl<'a> Parser<'a> {
    pub(super) fn primary(&mut self) -> Id {
        let token = self.peek();
        let start = token.span.start as usize;
        match token.kind {
            Kind::Number => self.number(),
            Kind::Text => {
                let (text, span) = self.take_text();
                let form = if token.closed { Form::Text(text) } else { Form::Unknown };
                self.push_at(span, form)
            }
            Kind::Word if is_keyword(self.written(token)) => self.keyword(start),
            Kind::Word => {
                let name = self.take();
                let name = self.written(name);
                self.push(start, Form::Name(name))
            }
            Kind::Sign => self.sign(start),
            Kind::End => self.nothing(),
        }
    }

    fn sign(&mut self, start: usize) -> Id {
        let written = self.written(self.peek());
        let template =
            matches!(written, "$" | "<" | "%" | ".") || written == "{" && self.is_sign_at(1, "{");
        // `$.a` is Jsonnet, `$A` and `${a}` are not.
        if template && self.placeholder(start) {
            return self.push(start, Form::Unknown);
        }
        match written {
            "$" => {
                self.take();
                self.push(start, Form::Root)
            }
            "{" => self.object(),
            "[" => self.array(),
            "(" => {
                self.open();
                let inner = self.expression();
                if !self.at_close(")") {
                    self.missing("`)`");
                    while !self.at_close(")") && !self.peek().starts_line {
                        self.take();
                    }
                }
                self.close(")");
                self.push(start, Form::Parentheses(inner))
            }
            _ => self.nothing(),
        }
    }

    /// A value that is not there.
    pub(super) fn nothing(&mut self) -> Id {
        self.missing("a value");
        let gap = self.gap();
        self.unknown(gap)
    }

    fn number(&mut self) -> Id {
        let token = self.take();
        let written = self.written(token);
        let digits = written.replace('_', "");
        let zero =
            digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_digit();
        if zero {
            self.error(
                token.span,
                format!("`{written}` is no Jsonnet number: it has a leading zero"),
            );
        }
        match digits.parse() {
            Ok(number) if !zero && f64::is_finite(number) => {
                self.push_at(token.span, Form::Number(number))
            }
            _ => self.unknown(token.span),
        }
    }

    fn keyword(&mut self, start: usize) -> Id {
        let word = self.written(self.peek());
        let form = match word {
            "null" => Form::Null,
            "true" | "false" => Form::Bool(word == "true"),
            "self" => Form::Own,
            "super" => Form::Super,
            "local" => return self.local(start),
            "if" => return self.condition(start),
            "function" => return self.function(start),
            "assert" => return self.assertion(),
            "error" | "import" | "importstr" | "importbin" => {
                self.take();
                self.expression();
                return self.push(start, Form::Unknown);
            }
            _ => return self.nothing(),
        };
        self.take();
        self.push(start, form)
    }

    fn condition(&mut self, start: usize) -> Id {
        self.take();
        let test = self.expression();
        if !self.is_word("then") {
            self.missing("`then`");
            return self.push(start, Form::Unknown);
        }
        self.take();
        let yes = self.expression();
        let mut no = None;
        if self.is_word("else") {
            self.take();
            no = Some(self.expression());
        }
        self.push(start, Form::If(test, yes, no))
    }

    /// `assert test : message; value`.
    fn assertion(&mut self) -> Id {
        self.assert();
        self.expect(";");
        self.expression()
    }

    /// `assert test : message`.
    pub(super) fn assert(&mut self) {
        self.take();
        self.expression();
        if self.accept(":") {
            self.expression();
        }
    }
}
