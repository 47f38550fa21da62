//! The cursor over the text: blanks, comments, lines and errors.
use super::MAX_ERRORS;
use crate::{ErrorKind, Span, SyntaxError};

pub(super) struct Lexer<'a> {
    pub(super) text: &'a str,
    /// The bytes up to where reading ends for now.
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    /// Where the line of `at` starts.
    pub(super) line: usize,
    /// The last token: where a missing bracket belongs.
    pub(super) last: Span,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) comments: Vec<Span>,
    /// Errors that leave doubt about which bracket closes what.
    pub(super) structural: usize,
    /// Whether indentation is asked where brackets are in doubt.
    pub(super) indented: bool,
    /// A line that ends is no blank: it ends what is being read.
    pub(super) lines_count: bool,
    pub(super) depth: usize,
    failed_line: Option<usize>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str, indented: bool) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            line: 0,
            last: Span::new(0, 0),
            errors: Vec::new(),
            comments: Vec::new(),
            structural: 0,
            indented,
            lines_count: false,
            depth: 0,
            failed_line: None,
        }
    }

    pub(super) fn byte_order_mark(&mut self) {
        if self.text.starts_with('\u{feff}') {
            let span = self.take(3);
            self.line = 3;
            let edit = crate::Edit { span, text: String::new() };
            let message = "the file starts with a byte order mark (U+FEFF)";
            let error = SyntaxError::new(ErrorKind::ByteOrderMark, span, message);
            self.errors.push(error.fix("remove the byte order mark", vec![edit]));
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..self.bytes.len()).unwrap_or_default()
    }

    pub(super) fn starts_with(&self, token: &str) -> bool {
        self.bytes[self.at..].starts_with(token.as_bytes())
    }

    /// Takes the token up to `end`.
    pub(super) fn take(&mut self, end: usize) -> Span {
        let span = Span::new(self.at, end);
        (self.at, self.last) = (end, span);
        span
    }

    /// Takes `length` bytes.
    pub(super) fn take_bytes(&mut self, length: usize) -> Span {
        self.take(self.at + length)
    }

    /// Takes `byte` if it comes next.
    pub(super) fn accept(&mut self, byte: u8) -> Option<Span> {
        (self.peek() == Some(byte)).then(|| self.take_bytes(1))
    }

    /// Skips blanks and comments, and ends of lines where they do not count.
    pub(super) fn skip(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\r') => self.at += 1,
                Some(b'\n') if !self.lines_count => self.end_line(),
                Some(b'#') => self.comment(),
                Some(b'/') if matches!(self.peek_at(1), Some(b'/' | b'*')) => self.comment(),
                _ => return,
            }
        }
    }

    /// Skips blanks, comments and lines.
    pub(super) fn skip_lines(&mut self) {
        let before = std::mem::replace(&mut self.lines_count, false);
        self.skip();
        self.lines_count = before;
    }

    /// Passes over the `\n` under the cursor.
    pub(super) fn end_line(&mut self) {
        self.at += 1;
        self.line = self.at;
    }

    fn comment(&mut self) {
        let rest = self.rest();
        let block = rest.starts_with("/*");
        let length = if block {
            rest[2..].find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())
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

    /// Reads a name: letters, digits, `_` and `-`.
    pub(super) fn name(&mut self) -> Option<(&'a str, Span)> {
        let first = self.peek()?;
        if first.is_ascii() && !first.is_ascii_alphabetic() && first != b'_' {
            return None;
        }
        let mut end = self.at;
        while self.bytes.get(end).is_some_and(|&b| is_name(b)) {
            end += 1;
        }
        if self.bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
            let letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
            let rest = self.rest();
            let length = rest.find(|c| !letter(c)).unwrap_or(rest.len());
            end = self.at + length;
        }
        (end > self.at).then(|| {
            let span = self.take(end);
            (span.slice(self.text), span)
        })
    }

    /// How far the line of `at` is indented, in bytes.
    pub(super) fn indent(&self) -> usize {
        let line = self.bytes.get(self.line..self.at).unwrap_or_default();
        line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// The column of `at`, when nothing but blanks stands before it on its line.
    pub(super) fn column(&self) -> Option<usize> {
        let indent = self.indent();
        (self.line + indent == self.at).then_some(indent)
    }

    /// Reports a fault of grammar, unless its line has one already: the rest of a broken line is
    /// noise.
    pub(super) fn error(
        &mut self,
        span: Span,
        message: impl Into<String>,
        detail: impl FnOnce(SyntaxError) -> SyntaxError,
    ) {
        if self.failed_line == Some(self.line) || self.errors.len() >= MAX_ERRORS {
            return;
        }
        self.failed_line = Some(self.line);
        self.errors.push(detail(SyntaxError::new(ErrorKind::Syntax, span, message)));
    }

    /// The character under the cursor, else the last one read.
    pub(super) fn here(&self) -> Span {
        match self.rest().chars().next() {
            Some(next) if !matches!(next, '\n' | '\r') => {
                Span::new(self.at, self.at + next.len_utf8())
            }
            _ => {
                let token = self.last.slice(self.text);
                let width = token.chars().next_back().map_or(0, char::len_utf8);
                Span { start: self.last.end - width as u32, end: self.last.end }
            }
        }
    }
}

/// Whether a name may go on with this byte.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}
