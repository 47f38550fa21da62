//! Expressions: operators, conditions, and what they are made of.
use super::{Expr, MAX_DEPTH, Term, lexer::Lexer};
use crate::{Number, Span};

impl<'a> Lexer<'a> {
    /// Reads an expression; what is missing is reported, and [`Term::Missing`].
    pub(super) fn expr(&mut self) -> Expr<'a> {
        if self.depth >= MAX_DEPTH {
            let span = self.here();
            self.too_deep();
            return Expr { span, term: Term::Missing };
        }
        self.depth += 1;
        let expr = self.conditional();
        self.depth -= 1;
        expr
    }

    fn conditional(&mut self) -> Expr<'a> {
        let condition = self.operation(0);
        self.skip();
        if self.accept(b'?').is_none() {
            return condition;
        }
        let yes = self.expr();
        self.skip();
        let no = if self.accept(b':').is_some() {
            self.expr()
        } else {
            let at = self.here();
            self.error(at, "expected `:` and what is meant otherwise", |error| error);
            Expr { span: at, term: Term::Missing }
        };
        let span = Span { start: condition.span.start, end: self.last.end };
        Expr { span, term: Term::Conditional(Box::new([condition, yes, no])) }
    }

    /// Reads operands and operators that bind at least as tightly as `least`.
    fn operation(&mut self, least: u8) -> Expr<'a> {
        let mut left = self.unary();
        let mut chain = 0;
        loop {
            self.skip();
            let Some((operator, binds)) = self.operator().filter(|(_, binds)| *binds >= least)
            else {
                return left;
            };
            chain += 1;
            if chain > MAX_DEPTH || self.depth >= MAX_DEPTH {
                self.too_deep();
                return left;
            }
            self.take_bytes(operator.len());
            self.depth += 1;
            let right = self.operation(binds + 1);
            self.depth -= 1;
            let span = Span { start: left.span.start, end: right.span.end };
            left = Expr { span, term: Term::Binary(operator, Box::new([left, right])) };
        }
    }

    /// The operator under the cursor, and how tightly it binds.
    fn operator(&self) -> Option<(&'a str, u8)> {
        let (length, binds) = match (self.peek()?, self.peek_at(1)) {
            (b'|', Some(b'|')) => (2, 1),
            (b'&', Some(b'&')) => (2, 2),
            (b'=' | b'!', Some(b'=')) => (2, 3),
            (b'<' | b'>', Some(b'=')) => (2, 4),
            (b'<' | b'>', _) => (1, 4),
            (b'+' | b'-', _) => (1, 5),
            (b'*' | b'/' | b'%', _) => (1, 6),
            _ => return None,
        };
        Some((self.text.get(self.at..self.at + length)?, binds))
    }

    fn unary(&mut self) -> Expr<'a> {
        self.skip();
        let sign = match self.peek() {
            Some(b'!') => '!',
            Some(b'-') => '-',
            _ => return self.postfix(),
        };
        if self.depth >= MAX_DEPTH {
            let span = self.here();
            self.too_deep();
            return Expr { span, term: Term::Missing };
        }
        let start = self.take_bytes(1).start;
        self.depth += 1;
        let operand = self.unary();
        self.depth -= 1;
        let span = Span { start, end: operand.span.end };
        Expr { span, term: Term::Unary(sign, Box::new(operand)) }
    }

    /// Reads one operand, without what stands behind it.
    pub(super) fn operand(&mut self) -> Expr<'a> {
        let Some(first) = self.peek() else { return self.missing() };
        let start = self.at;
        let term = match first {
            b'"' => Term::Template(self.quoted()),
            b'0'..=b'9' => Term::Number(self.number()),
            b'[' => self.list(),
            b'{' => self.object(),
            b'(' => self.parenthesis(),
            b'<' if self.starts_with("<<") => match self.heredoc() {
                Some(heredoc) => return heredoc,
                None => return self.missing(),
            },
            _ => match self.name() {
                Some((name, span)) => self.word(name, span),
                None => return self.missing(),
            },
        };
        Expr { span: Span { start: start as u32, end: self.last.end }, term }
    }

    pub(super) fn missing(&mut self) -> Expr<'a> {
        let at = self.here();
        let found = self.rest().chars().next().filter(|next| !next.is_whitespace());
        let message = match found {
            Some(found) => format!("expected a value, found `{found}`"),
            None => "expected a value".to_owned(),
        };
        self.error(at, message, |error| {
            if found == Some('\'') { error.help("text stands in double quotes") } else { error }
        });
        Expr { span: at, term: Term::Missing }
    }

    fn word(&mut self, name: &'a str, span: Span) -> Term<'a> {
        if self.peek() == Some(b'(') || self.starts_with("::") {
            return self.call(span);
        }
        match name {
            "true" => Term::Bool(true),
            "false" => Term::Bool(false),
            "null" => Term::Null,
            _ => Term::Variable(name),
        }
    }

    fn number(&mut self) -> Number {
        let digits = |mut at: usize| {
            while self.bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let whole = digits(self.at);
        let mut end = whole;
        if self.bytes.get(end) == Some(&b'.') && digits(end + 1) > end + 1 {
            end = digits(end + 1);
        }
        if matches!(self.bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(self.bytes.get(end + 1), Some(b'+' | b'-')));
            let exponent = digits(end + 1 + sign);
            end = if exponent > end + 1 + sign { exponent } else { end };
        }
        let span = self.take(end);
        let value = span.slice(self.text).parse().unwrap_or(f64::MAX);
        if !f64::is_finite(value) {
            self.error(span, "this number is larger than any that AWS takes", |error| error);
        }
        Number { value: value.clamp(f64::MIN, f64::MAX), integer: end == whole }
    }

    fn parenthesis(&mut self) -> Term<'a> {
        let open = self.open();
        let before = std::mem::replace(&mut self.lines_count, false);
        let inner = self.expr();
        self.skip();
        self.close(open, b')');
        self.lines_count = before;
        Term::Parenthesis(Box::new(inner))
    }
}
