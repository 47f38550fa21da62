//! Text to tokens and comments.
use super::{MAX_ERRORS, text};
use crate::{ErrorKind, Span, SyntaxError};

/// No operator is longer, in bytes; a bound, as signs at its end are read again.
const MAX_OPERATOR: usize = 16;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Text,
    /// An operator, a bracket, or a character that means nothing.
    Sign,
    End,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// It is the first of its line.
    pub(super) starts_line: bool,
    /// It is text whose end is there.
    pub(super) closed: bool,
}

/// A text as tokens; the last one is [`Kind::End`].
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    pub(super) comments: Vec<Span>,
    pub(super) errors: Vec<SyntaxError>,
    /// Quoted text goes on behind its line.
    pub(super) long_text: bool,
}

/// Reads all tokens. With `short`, quoted text ends with its line: what Jsonnet allows, and what a quote
/// not yet closed looks like.
pub(super) fn tokens(text: &str, short: bool) -> Tokens {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let (comments, errors, list) = (Vec::new(), Vec::new(), Vec::with_capacity(text.len() / 5));
    let tokens = Tokens { list, comments, errors, long_text: false };
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: start, line: true, short, tokens };
    while lexer.next() {}
    lexer.tokens
}

struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// Nothing but blanks and comments stands before `at` on its line.
    line: bool,
    short: bool,
    tokens: Tokens,
}

impl Lexer<'_> {
    fn next(&mut self) -> bool {
        let Some(&byte) = self.bytes.get(self.at) else {
            self.push(Kind::End, self.at);
            return false;
        };
        match byte {
            b'\n' => (self.line, self.at) = (true, self.at + 1),
            b' ' | b'\t' | b'\r' => self.at += 1,
            b'#' => self.comment(),
            b'/' if matches!(self.bytes.get(self.at + 1), Some(b'/' | b'*')) => self.comment(),
            b'"' | b'\'' => self.quoted(self.at, text::Style::Plain),
            b'@' if matches!(self.bytes.get(self.at + 1), Some(b'"' | b'\'')) => {
                self.quoted(self.at + 1, text::Style::Verbatim);
            }
            b'|' if self.text[self.at..].starts_with("|||") => self.block(),
            b'0'..=b'9' => self.push(Kind::Number, self.number()),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => self.push(Kind::Word, self.word(self.at)),
            _ => self.push(Kind::Sign, self.sign(byte)),
        }
        true
    }

    fn push(&mut self, kind: Kind, end: usize) {
        let span = Span::new(self.at, end);
        let closed = kind == Kind::Text;
        self.tokens.list.push(Token { kind, span, starts_line: self.line, closed });
        (self.at, self.line) = (end, false);
    }

    fn error(&mut self, span: Span, message: &str, help: Option<&str>) {
        if self.tokens.errors.len() < MAX_ERRORS {
            let mut error = SyntaxError::new(ErrorKind::Syntax, span, message);
            error.help = help.map(str::to_owned);
            self.tokens.errors.push(error);
        }
    }

    fn comment(&mut self) {
        let rest = &self.text[self.at..];
        let block = rest.starts_with("/*");
        let length = if block {
            rest[2..].find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            rest.find('\n').unwrap_or(rest.len())
        };
        let length = rest[..length].trim_end_matches('\r').len();
        let span = Span::new(self.at, self.at + length);
        if block && !(length >= 4 && rest[..length].ends_with("*/")) {
            let mark = Span::new(self.at, self.at + 2);
            self.error(mark, "this comment is never closed by `*/`", None);
        }
        self.line |= rest[..length].contains('\n');
        self.tokens.comments.push(span);
        self.at += length;
    }

    fn quoted(&mut self, open: usize, style: text::Style) {
        let quote = self.bytes[open];
        let (mut at, mut lines) = (open + 1, false);
        let end = loop {
            match self.bytes.get(at) {
                None => break None,
                Some(b'\n') if self.short => break None,
                Some(b'\n') => lines = true,
                Some(b'\\') if style == text::Style::Plain => at += 1,
                Some(&byte) if byte == quote => {
                    let doubled =
                        style == text::Style::Verbatim && self.bytes.get(at + 1) == Some(&quote);
                    if !doubled {
                        break Some(at + 1);
                    }
                    at += 1;
                }
                Some(_) => {}
            }
            at += 1;
        };
        self.tokens.long_text |= lines;
        let closed = end.is_some();
        // What follows is not looked through again for a quote that is not there.
        self.short |= !closed;
        let end = end.unwrap_or_else(|| {
            let rest = &self.text[open..at.min(self.text.len())];
            let line = rest.split('\n').next().unwrap_or_default().trim_end();
            let end = open + line.len();
            let span = Span::new(self.at, end);
            self.error(span, "this text is never closed by a quote", None);
            end
        });
        self.push(Kind::Text, end);
        self.close(closed);
    }

    /// Says whether the last token has its end.
    fn close(&mut self, closed: bool) {
        if let Some(last) = self.tokens.list.last_mut() {
            last.closed = closed;
        }
    }

    fn block(&mut self) {
        match text::block_end(self.text, self.at) {
            Ok(end) => self.push(Kind::Text, end),
            Err((end, message)) => {
                let span = Span::new(self.at, self.at + 3);
                self.error(
                    span,
                    message,
                    Some("a text block ends with `|||` on a line of its own"),
                );
                self.push(Kind::Text, end);
                self.close(false);
            }
        }
    }

    fn number(&self) -> usize {
        let digits = |from: usize| {
            let rest = &self.bytes[from..];
            from + rest.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'_').count()
        };
        let mut end = digits(self.at);
        if self.bytes.get(end) == Some(&b'.')
            && self.bytes.get(end + 1).is_some_and(u8::is_ascii_digit)
        {
            end = digits(end + 1);
        }
        if let Some(b'e' | b'E') = self.bytes.get(end) {
            let sign = usize::from(matches!(self.bytes.get(end + 1), Some(b'+' | b'-')));
            if self.bytes.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
                end = digits(end + 1 + sign);
            }
        }
        end
    }

    fn word(&self, from: usize) -> usize {
        let part = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
        from + self.bytes[from..].iter().take_while(part).count()
    }

    /// The end of the operator, bracket or stray character at the cursor. Operators are as long as they
    /// can be, but none ends with a sign that may start an operand.
    fn sign(&self, byte: u8) -> usize {
        if !is_operator(byte) {
            let character = self.text[self.at..].chars().next();
            return self.at + character.map_or(1, char::len_utf8);
        }
        let mut end = self.at + 1;
        let most = self.at + MAX_OPERATOR;
        while end < most && self.bytes.get(end).copied().is_some_and(is_operator) {
            let rest = &self.text[end..];
            if ["//", "/*", "|||"].iter().any(|other| rest.starts_with(other)) {
                break;
            }
            end += 1;
        }
        while end > self.at + 1 && matches!(self.bytes[end - 1], b'+' | b'-' | b'~' | b'!' | b'$') {
            end -= 1;
        }
        end
    }
}

fn is_operator(byte: u8) -> bool {
    b"!$:~+-&|^=<>*/%".contains(&byte)
}
