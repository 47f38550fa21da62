//! The cursor over the tokens, and how the parser goes on where they make no sense.
use super::{
    MAX_DEPTH,
    lexer::{self, Kind, Token},
    program::{Expression, Form, Id},
    text,
};
use crate::{ErrorKind, Span, SyntaxError, placeholder};
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
    errors: Vec<SyntaxError>,
    faults: usize,
    /// The brackets that are open.
    open: Vec<(u8, Span)>,
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

    pub(super) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.report(SyntaxError::new(ErrorKind::Syntax, span, message));
    }

    pub(super) fn report(&mut self, error: SyntaxError) {
        self.faults += usize::from(error.kind == ErrorKind::Syntax);
        if self.errors.len() < super::MAX_ERRORS {
            self.errors.push(error);
        }
    }

    /// Says that `what` is missing before the next token.
    pub(super) fn missing(&mut self, what: &str) {
        let token = self.peek();
        let gap = self.gap();
        match token.kind {
            Kind::End => self.error(gap, format!("expected {what}")),
            _ if token.starts_line => self.error(gap, format!("expected {what} here")),
            _ => {
                let found = self.excerpt(token.span);
                self.error(token.span, format!("expected {what}, found `{found}`"));
            }
        }
    }

    /// The last character before the cursor, where something is missing.
    fn gap(&self) -> Span {
        let before = self.text[..self.last].chars().next_back();
        Span::new(self.last - before.map_or(0, char::len_utf8), self.last)
    }

    pub(super) fn excerpt(&self, span: Span) -> String {
        let text = span.slice(self.text);
        let line = text.split('\n').next().unwrap_or_default().trim_end();
        match line.char_indices().nth(40) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line.to_owned(),
        }
    }

    /// Takes the bracket under the cursor.
    pub(super) fn open(&mut self) -> Span {
        let bracket = self.take().span;
        self.open.push((self.text.as_bytes()[bracket.start as usize], bracket));
        bracket
    }

    /// Leaves the innermost bracket: takes its `closer`, or says that it is missing.
    pub(super) fn close(&mut self, closer: &str) {
        let bracket = self.open.pop().map(|(_, bracket)| bracket);
        if self.accept(closer) {
            return;
        }
        let gap = self.gap();
        let mut error = SyntaxError::new(ErrorKind::Syntax, gap, format!("expected `{closer}`"));
        if let Some(bracket) = bracket {
            error = error.label(bracket, "this bracket is never closed");
        }
        self.report(error);
    }

    /// Whether the list between the innermost brackets ends here: at its `closer`, at that of a bracket
    /// further out, or at the end of the text. Other closing brackets are passed over.
    pub(super) fn at_close(&mut self, closer: &str) -> bool {
        loop {
            let token = self.peek();
            let written = self.written(token);
            if token.kind == Kind::End || token.kind == Kind::Sign && written == closer {
                return true;
            }
            let opener = match written {
                "}" => b'{',
                "]" => b'[',
                ")" => b'(',
                _ => return false,
            };
            if token.kind != Kind::Sign || self.open.iter().any(|(open, _)| *open == opener) {
                return token.kind == Kind::Sign;
            }
            self.error(token.span, format!("this `{written}` belongs to nothing"));
            self.take();
        }
    }

    /// Takes the comma after an item; says that it is missing where the list goes on without one.
    pub(super) fn comma(&mut self, closer: &str) {
        if !self.accept(",") && !self.at_close(closer) {
            let start = self.peek().span.start as usize;
            if placeholder::bare(&self.text[start..]).is_none() {
                self.missing(&format!("`,` or `{closer}`"));
            }
        }
    }

    /// Passes over a template that stands where Jsonnet has none, such as `{{ x }}`.
    pub(super) fn placeholder(&mut self, start: usize) -> bool {
        let rest = &self.text[start..];
        let Some(length) = placeholder::bare(rest).filter(|_| !rest.starts_with("__")) else {
            return false;
        };
        while self.peek().kind != Kind::End && (self.peek().span.start as usize) < start + length {
            self.take();
        }
        self.last = self.last.max(start + length);
        true
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

    /// Whether one may go a level deeper; if not, passes over what is there.
    pub(super) fn enters(&mut self) -> bool {
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            return true;
        }
        let span = self.peek().span;
        if !self.errors.iter().any(|error| error.kind == ErrorKind::Unreadable) {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            self.errors.push(SyntaxError::new(ErrorKind::Unreadable, span, message));
        }
        let mut depth = 0usize;
        loop {
            let token = self.peek();
            match (token.kind, self.written(token)) {
                (Kind::End, _) => break,
                (Kind::Sign, "{" | "[" | "(") => depth += 1,
                (Kind::Sign, "}" | "]" | ")") if depth == 0 => break,
                (Kind::Sign, "}" | "]" | ")") => depth -= 1,
                (Kind::Sign, "," | ";") if depth == 0 => break,
                _ => {}
            }
            self.take();
        }
        false
    }
}
