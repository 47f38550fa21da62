//! The cursor over the tokens, and how the parser goes on where they make no sense.
use super::{
    lexer::{self, Kind, Token},
    program::{Expression, Form, Id},
    text,
};
use crate::{ErrorKind, Span, SyntaxError};
use std::borrow::Cow;

/// A text as a program.
pub(super) struct Program<'a> {
    pub(super) expressions: Vec<Expression<'a>>,
    pub(super) root: Id,
    /// What is wrong, and how often something is.
    pub(super) errors: Vec<SyntaxError>,
    pub(super) faults: usize,
    pub(super) comments: Vec<Span>,
    /// Quoted text goes on behind its line.
    pub(super) long_text: bool,
}

pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    /// Where the last token ended.
    pub(super) last: usize,
    pub(super) expressions: Vec<Expression<'a>>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) faults: usize,
    /// The brackets that are open.
    pub(super) open: Vec<(u8, Span)>,
    pub(super) depth: usize,
}

/// Reads `text`; see [`lexer::tokens`] for `short`.
pub(super) fn program(text: &str, short: bool) -> Program<'_> {
    let lexer::Tokens { list: tokens, comments, errors, long_text } = lexer::tokens(text, short);
    let mut parser = Parser {
        text,
        tokens,
        at: 0,
        last: 0,
        expressions: Vec::new(),
        faults: errors.len(),
        errors,
        open: Vec::new(),
        depth: 0,
    };
    let root = parser.file();
    let Parser { expressions, errors, faults, .. } = parser;
    Program { expressions, root, errors: first_of(errors), faults, comments, long_text }
}

/// Jsonnet stops at its first error, and what follows may only follow from it. Fields given twice are
/// sure to be errors wherever they stand.
fn first_of(mut errors: Vec<SyntaxError>) -> Vec<SyntaxError> {
    crate::sort::sort_by_key(&mut errors, |error| error.span);
    let mut first = true;
    errors.retain(|error| match error.kind {
        ErrorKind::Syntax => std::mem::replace(&mut first, false),
        _ => true,
    });
    errors
}

impl<'a> Parser<'a> {
    fn file(&mut self) -> Id {
        if self.peek().kind == Kind::End {
            let end = self.text.len();
            let error =
                SyntaxError::new(ErrorKind::Unreadable, Span::new(end, end), "the file is empty");
            self.errors.push(error.help("expected a Jsonnet expression"));
            return self.unknown(Span::new(end, end));
        }
        let root = self.expression();
        let rest = self.peek();
        if rest.kind != Kind::End && !self.placeholder(rest.span.start as usize) {
            let found = self.excerpt(rest.span);
            self.error(rest.span, format!("expected nothing after the value, found `{found}`"));
        }
        root
    }

    pub(super) fn peek(&self) -> Token {
        self.peek_at(0)
    }

    /// The token `ahead` of the cursor.
    pub(super) fn peek_at(&self, ahead: usize) -> Token {
        let end =
            Token { kind: Kind::End, span: Span::default(), starts_line: true, closed: false };
        let token = self.tokens.get(self.at + ahead).or(self.tokens.last());
        token.copied().unwrap_or(end)
    }

    pub(super) fn written(&self, token: Token) -> &'a str {
        token.span.slice(self.text)
    }

    pub(super) fn take(&mut self) -> Token {
        let token = self.peek();
        if token.kind != Kind::End {
            self.at += 1;
            self.last = token.span.end as usize;
        }
        token
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.is_sign_at(0, sign)
    }

    pub(super) fn is_sign_at(&self, ahead: usize, sign: &str) -> bool {
        let token = self.peek_at(ahead);
        token.kind == Kind::Sign && self.written(token) == sign
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        let token = self.peek();
        token.kind == Kind::Word && self.written(token) == word
    }

    /// Takes `sign` where it is next.
    pub(super) fn accept(&mut self, sign: &str) -> bool {
        let found = self.is_sign(sign);
        if found {
            self.take();
        }
        found
    }

    /// Takes `sign`, or says that it is missing.
    pub(super) fn expect(&mut self, sign: &str) -> bool {
        let found = self.accept(sign);
        if !found {
            self.missing(&format!("`{sign}`"));
        }
        found
    }

    pub(super) fn push(&mut self, start: usize, form: Form<'a>) -> Id {
        let span = Span::new(start, self.last.max(start));
        self.push_at(span, form)
    }

    pub(super) fn push_at(&mut self, span: Span, form: Form<'a>) -> Id {
        self.expressions.push(Expression { span, form });
        self.expressions.len() - 1
    }

    pub(super) fn unknown(&mut self, span: Span) -> Id {
        self.push_at(span, Form::Unknown)
    }

    pub(super) fn start_of(&self, id: Id) -> usize {
        self.expressions[id].span.start as usize
    }

    /// What the text under the cursor says, and whether it is known.
    pub(super) fn take_text(&mut self) -> (Cow<'a, str>, Span) {
        let token = self.take();
        match text::decode(self.written(token)) {
            Ok(text) => (text, token.span),
            Err((start, end, message)) => {
                let from = token.span.start as usize;
                let error = SyntaxError::new(
                    ErrorKind::Syntax,
                    Span::new(from + start, from + end),
                    message,
                );
                self.report(error.help("write `\\\\` for a backslash"));
                (Cow::Borrowed("${…}"), token.span)
            }
        }
    }
}
