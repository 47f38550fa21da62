//! Expressions.
use super::{
    lexer::Kind,
    parser::Parser,
    program::{Argument, Bind, Form, Id, Operator, Parameter},
};
use crate::Span;

/// What no name may be.
const KEYWORDS: [&str; 18] = [
    "assert",
    "else",
    "error",
    "false",
    "for",
    "function",
    "if",
    "import",
    "importbin",
    "importstr",
    "in",
    "local",
    "null",
    "self",
    "super",
    "tailstrict",
    "then",
    "true",
];

/// Whether a field of the name `word` needs no quotes.
pub fn is_name(word: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !word.is_empty()
        && !word.starts_with(|first: char| first.is_ascii_digit())
        && word.bytes().all(part)
        && !is_keyword(word)
}

pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The operators of two operands, and how strongly they bind.
fn operator(written: &str) -> Option<(Operator, u8)> {
    Some(match written {
        "*" => (Operator::Multiply, 10),
        "/" => (Operator::Divide, 10),
        "%" => (Operator::Remainder, 10),
        "+" => (Operator::Plus, 9),
        "-" => (Operator::Minus, 9),
        "<<" | ">>" => (Operator::Other, 8),
        "<" => (Operator::Less, 7),
        "<=" => (Operator::LessOrEqual, 7),
        ">" => (Operator::Greater, 7),
        ">=" => (Operator::GreaterOrEqual, 7),
        "in" => (Operator::Other, 7),
        "==" => (Operator::Equal, 6),
        "!=" => (Operator::Unequal, 6),
        "&" => (Operator::Other, 5),
        "^" => (Operator::Other, 4),
        "|" => (Operator::Other, 3),
        "&&" => (Operator::And, 2),
        "||" => (Operator::Or, 1),
        _ => return None,
    })
}

impl<'a> Parser<'a> {
    pub(super) fn expression(&mut self) -> Id {
        self.binary(0)
    }

    /// Operands with operators that bind more strongly than `least`.
    fn binary(&mut self, least: u8) -> Id {
        if !self.enters() {
            let span = self.peek().span;
            return self.unknown(Span { start: span.start, end: span.start });
        }
        let mut left = self.unary();
        loop {
            let token = self.peek();
            if !matches!(token.kind, Kind::Sign | Kind::Word) {
                break;
            }
            let Some((operator, strength)) = operator(self.written(token)) else { break };
            if strength <= least {
                break;
            }
            self.take();
            let right = self.binary(strength);
            left = self.push(self.start_of(left), Form::Binary(operator, left, right));
        }
        self.depth -= 1;
        left
    }

    fn unary(&mut self) -> Id {
        let mut signs = Vec::new();
        while self.peek().kind == Kind::Sign
            && let sign @ ("!" | "-" | "+" | "~") = self.written(self.peek())
        {
            signs.push((self.take().span.start as usize, sign));
        }
        let mut operand = self.primary();
        operand = self.suffixes(operand);
        for (start, sign) in signs.into_iter().rev() {
            operand = match sign {
                "!" => self.push(start, Form::Not(operand)),
                "-" => self.push(start, Form::Minus(operand)),
                _ => self.push(start, Form::Unknown),
            };
        }
        operand
    }

    /// `.name`, `[index]`, `(arguments)` and `{ fields }` behind `value`.
    fn suffixes(&mut self, mut value: Id) -> Id {
        loop {
            let start = self.start_of(value);
            let token = self.peek();
            if token.kind != Kind::Sign {
                return value;
            }
            value = match self.written(token) {
                "." => {
                    self.take();
                    let name = self.peek();
                    if name.kind != Kind::Word || name.starts_line && self.is_key() {
                        self.missing("the name of a field");
                        return self.push(start, Form::Unknown);
                    }
                    let name = self.take();
                    let name = self.written(name);
                    self.push(start, Form::Field(value, name))
                }
                "[" => self.index(start, value),
                "(" => self.call(start, value),
                "{" if self.is_sign_at(1, "{") => return value,
                "{" => {
                    let right = self.object();
                    self.push(start, Form::Binary(Operator::Plus, value, right))
                }
                _ => return value,
            };
        }
    }

    /// `[index]` or `[from:to:step]`.
    fn index(&mut self, start: usize, value: Id) -> Id {
        self.open();
        let (mut index, mut slice) = (None, false);
        while !self.at_close("]") {
            let before = self.peek().span;
            if self.accept(":") || self.accept("::") {
                slice = true;
            } else if index.is_none() || slice {
                index = Some(self.expression());
            }
            if self.peek().span == before {
                self.missing("`]`");
                break;
            }
        }
        if index.is_none() && !slice {
            self.missing("an index");
        }
        self.close("]");
        match index.filter(|_| !slice) {
            Some(index) => self.push(start, Form::Index(value, index)),
            None => self.push(start, Form::Unknown),
        }
    }

    fn call(&mut self, start: usize, function: Id) -> Id {
        self.open();
        let mut arguments = Vec::new();
        while !self.at_close(")") {
            let named = self.peek().kind == Kind::Word && self.is_sign_at(1, "=");
            let name = named.then(|| {
                let name = self.take();
                self.take();
                self.written(name)
            });
            let before = self.peek().span;
            arguments.push(Argument { name, value: self.expression() });
            self.comma(")");
            if self.peek().span == before {
                self.take();
            }
        }
        self.close(")");
        if self.is_word("tailstrict") {
            self.take();
        }
        self.push(start, Form::Call(function, arguments))
    }

    fn primary(&mut self) -> Id {
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
        self.unknown(Span::new(self.last, self.last))
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

    fn function(&mut self, start: usize) -> Id {
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

    fn local(&mut self, start: usize) -> Id {
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
