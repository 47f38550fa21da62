//! What is passed over: the rest of a broken line, and what is nested too deep.
use super::{MAX_DEPTH, body::Open, lexer::Lexer};
use crate::{ErrorKind, SyntaxError};

impl Lexer<'_> {
    /// Passes over the rest of a broken line, with what it opens; a block on one line ends with its
    /// bracket.
    pub(super) fn skip_line(&mut self, open: Option<Open>) {
        let one_line = open.is_some_and(|open| open.line == self.line);
        let mut depth = 0usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' if depth == 0 => return,
                b'\n' => {
                    self.end_line();
                    if self.peek().is_some_and(|next| next.is_ascii_alphabetic()) {
                        return;
                    }
                    continue;
                }
                b'}' if depth == 0 && one_line => return,
                b'{' | b'[' | b'(' => depth += 1,
                b'}' | b']' | b')' => depth = depth.saturating_sub(1),
                b'"' => {
                    self.pass_quoted();
                    continue;
                }
                _ => {}
            }
            self.take_bytes(self.rest().chars().next().map_or(1, char::len_utf8));
        }
    }

    /// Passes over a text in quotes, at most to the end of its line.
    fn pass_quoted(&mut self) {
        let mut end = self.at + 1;
        while let Some(&byte) = self.bytes.get(end) {
            match byte {
                b'\n' => break,
                b'\\' if self.bytes.get(end + 1).is_some_and(u8::is_ascii_punctuation) => end += 2,
                b'"' => {
                    end += 1;
                    break;
                }
                _ => end += 1,
            }
        }
        self.take(end);
    }

    /// Says that no more is read from here on, and passes over it.
    pub(super) fn too_deep(&mut self) {
        let span = self.here();
        if !self.errors.iter().any(|error| error.kind == ErrorKind::Unreadable) {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            self.errors.push(SyntaxError::new(ErrorKind::Unreadable, span, message));
        }
        self.take(self.bytes.len());
    }
}
