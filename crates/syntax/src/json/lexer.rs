//! The cursor over the text: blanks, comments, lines and errors.
use super::{MAX_ERRORS, branch::Blocks, foreign::Foreign};
use crate::{ErrorKind, Format, Span, SyntaxError};

pub(super) struct Lexer<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    /// Where the line of `at` starts.
    pub(super) line: usize,
    /// The last token: where a missing comma or bracket belongs.
    pub(super) last: Span,
    pub(super) format: Format,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) comments: Vec<Span>,
    /// Errors that leave doubt about which bracket closes what.
    pub(super) structural: usize,
    /// The blocks of template code that are open.
    pub(super) blocks: Blocks,
    /// How many statements of template code were passed, and the last of them.
    pub(super) statements: usize,
    pub(super) statement: Span,
    /// Whether the text asks but one condition, where that matters.
    pub(super) asks_once: Option<bool>,
    pub(super) foreign: Foreign,
    failed_line: Option<usize>,
}

/// A place to come back to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    line: usize,
    last: Span,
    errors: usize,
    comments: usize,
    blocks: Blocks,
    statements: usize,
    failed_line: Option<usize>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str, format: Format) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            line: 0,
            last: Span::new(0, 0),
            format,
            errors: Vec::new(),
            comments: Vec::new(),
            structural: 0,
            blocks: Blocks::default(),
            statements: 0,
            statement: Span::new(0, 0),
            asks_once: None,
            foreign: Foreign::default(),
            failed_line: None,
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn peek_next(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Takes the token up to `end`.
    pub(super) fn take(&mut self, end: usize) -> Span {
        let span = Span::new(self.at, end);
        (self.at, self.last) = (end, span);
        span
    }

    pub(super) fn take_byte(&mut self) -> Span {
        self.take(self.at + 1)
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            line: self.line,
            last: self.last,
            errors: self.errors.len(),
            comments: self.comments.len(),
            blocks: self.blocks,
            statements: self.statements,
            failed_line: self.failed_line,
        }
    }

    /// Forgets everything read since `mark`.
    pub(super) fn rewind(&mut self, mark: Mark) {
        (self.at, self.line, self.last) = (mark.at, mark.line, mark.last);
        (self.blocks, self.statements) = (mark.blocks, mark.statements);
        self.failed_line = mark.failed_line;
        self.errors.truncate(mark.errors);
        self.comments.truncate(mark.comments);
    }

    /// Skips blanks, comments and statements of template code; says whether a line ended on the way.
    #[inline]
    pub(super) fn skip_trivia(&mut self) -> bool {
        match self.peek() {
            Some(b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'#' | b'%' | b'<') => self.skip_blanks(),
            Some(b'{' | b'[') if self.may_be_statement() => self.skip_blanks(),
            _ => false,
        }
    }

    fn skip_blanks(&mut self) -> bool {
        let (bytes, line) = (self.bytes, self.line);
        let mut at = self.at;
        loop {
            // Most blanks are indentation.
            while bytes.get(at..at + 4) == Some(b"    ") {
                at += 4;
            }
            while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\r')) {
                at += 1;
            }
            self.at = at;
            match self.peek() {
                Some(b'\n') => self.line = at + 1,
                Some(b'/') if matches!(self.peek_next(), Some(b'/' | b'*')) => self.comment(),
                Some(b'#') if self.peek_next() != Some(b'{') => self.comment(),
                Some(b'{' | b'[' | b'%' | b'<') if self.may_be_statement() && self.statement() => {}
                _ => return self.line != line,
            }
            at = self.at.max(self.line);
        }
    }

    fn may_be_statement(&self) -> bool {
        matches!(self.peek_next(), Some(b'{' | b'%' | b'#' | b'[' | b'?'))
    }

    fn comment(&mut self) {
        let block = self.peek_next() == Some(b'*') && self.peek() == Some(b'/');
        let rest = self.rest();
        let length = if block {
            rest[2..].find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            rest.find('\n').unwrap_or(rest.len())
        };
        let length = rest[..length].trim_end_matches('\r').len();
        let span = Span::new(self.at, self.at + length);
        if let Some(end) = rest[..length].rfind('\n') {
            self.line = self.at + end + 1;
        }
        self.at += length;
        self.comments.push(span);
        if block && !rest[..length].ends_with("*/") {
            self.error(span, "this comment is never closed by `*/`", |error| error);
        }
    }

    /// The column of `at`, in bytes, when nothing but blanks stands before it on its line.
    pub(super) fn column(&self) -> Option<usize> {
        self.column_of(self.line, self.at)
    }

    /// The same for another place, in the line that starts at `line`.
    pub(super) fn column_of(&self, line: usize, at: usize) -> Option<usize> {
        let before = self.bytes.get(line..at)?;
        before.iter().all(|byte| matches!(byte, b' ' | b'\t')).then_some(before.len())
    }

    /// How far the line of `at` is indented, in bytes.
    pub(super) fn indent(&self) -> usize {
        let line = self.bytes.get(self.line..self.at).unwrap_or_default();
        line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// Reports a fault of grammar, unless its line has one already: the rest of a broken line is
    /// noise.
    pub(super) fn error(
        &mut self,
        span: Span,
        message: impl Into<String>,
        detail: impl FnOnce(SyntaxError) -> SyntaxError,
    ) {
        if self.has_failed() || self.errors.len() >= MAX_ERRORS {
            return;
        }
        self.failed_line = Some(self.line);
        self.errors.push(detail(SyntaxError::new(ErrorKind::Syntax, span, message)));
    }

    /// Whether the line has a fault already.
    pub(super) fn has_failed(&self) -> bool {
        self.failed_line == Some(self.line)
    }

    /// Where something is missing: just behind the last token, one character wide so that it can
    /// be seen.
    pub(super) fn gap(&self) -> Span {
        let end = self.last.end as usize;
        let next = self.text.get(end..).and_then(|rest| rest.chars().next());
        match next {
            Some(next) if !matches!(next, '\n' | '\r') => Span::new(end, end + next.len_utf8()),
            _ => self.last_character(),
        }
    }

    fn last_character(&self) -> Span {
        let token = self.last.slice(self.text);
        let width = token.chars().next_back().map_or(0, char::len_utf8);
        Span { start: self.last.end - width as u32, end: self.last.end }
    }

    /// Passes over a word that means nothing here, up to a blank, a quote, a delimiter or template code.
    pub(super) fn skip_word(&mut self) -> Span {
        let rest = &self.bytes[self.at..];
        let code = |at: usize| matches!(rest[at..], [b'%', b'{', ..] | [b'<', b'%', ..]);
        let length = (0..rest.len()).find(|&at| ends_word(rest[at]) || code(at));
        let length = length.unwrap_or(rest.len());
        let mut end = self.at + length.max(1);
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        self.take(end)
    }
}

/// Whether no word goes on with this byte: a blank, a quote or a delimiter.
pub(super) fn ends_word(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'"' | b',' | b':' | b'[' | b']' | b'{' | b'}')
}
