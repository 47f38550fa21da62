//! Expressions.
use super::{
    lexer::Kind,
    parser::Parser,
    program::{Argument, Form, Id, Operator},
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
    pub(super) fn suffixes(&mut self, mut value: Id) -> Id {
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
}
