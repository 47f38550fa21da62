//! Text as it is read, with its escapes.
use super::{Part, Text, lexer::Lexer};
use crate::{Escapes, Span};
use std::borrow::Cow;

/// A run of text that is being read.
pub(super) struct Draft {
    start: usize,
    /// Up to where the source is in `owned`.
    copied: usize,
    /// How many blanks go from the start of each line.
    pub(super) indent: usize,
    owned: Option<(String, Escapes)>,
}

impl Draft {
    pub(super) fn new(start: usize, indent: usize) -> Self {
        Self { start, copied: start, indent, owned: None }
    }

    /// Begins the next run.
    pub(super) fn restart(&mut self, start: usize) {
        *self = Self::new(start, self.indent);
    }

    /// What is written from `from` up to `to` reads `text`.
    pub(super) fn replace(&mut self, source: &str, from: usize, to: usize, text: &str) {
        let first = self.start;
        let (owned, escapes) =
            self.owned.get_or_insert_with(|| (String::new(), Escapes::plain(first)));
        owned.push_str(&source[self.copied..from]);
        if text.len() != to - from {
            escapes.push(owned.len(), from);
        }
        owned.push_str(text);
        escapes.push(owned.len(), to);
        self.copied = to;
    }

    /// Adds the run, which ends at `end`, to `parts`.
    pub(super) fn finish<'a>(&mut self, source: &'a str, end: usize, parts: &mut Vec<Part<'a>>) {
        let span = Span::new(self.start, end);
        let (text, escapes) = match self.owned.take() {
            Some((mut owned, escapes)) => {
                owned.push_str(&source[self.copied..end]);
                (Cow::Owned(owned), Some(Box::new(escapes)))
            }
            None => (Cow::Borrowed(span.slice(source)), None),
        };
        if !text.is_empty() {
            parts.push(Part::Text(Text { text, span, escapes }));
        }
    }
}

impl Lexer<'_> {
    /// Resolves the escape under the cursor.
    pub(super) fn escape(&mut self, draft: &mut Draft) {
        let resolved = match self.peek_at(1) {
            Some(b'n') => "\n",
            Some(b'r') => "\r",
            Some(b't') => "\t",
            Some(b'"') => "\"",
            Some(b'\\') => "\\",
            Some(b'u') => return self.unicode(draft, 4),
            Some(b'U') => return self.unicode(draft, 8),
            _ => return self.bad_escape(),
        };
        draft.replace(self.text, self.at, self.at + 2, resolved);
        self.at += 2;
    }

    fn unicode(&mut self, draft: &mut Draft, digits: usize) {
        let end = self.at + 2 + digits;
        let code = self.text.get(self.at + 2..end.min(self.bytes.len()));
        let code = code.filter(|code| code.len() == digits);
        let character = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        let Some(character) = character.and_then(char::from_u32) else { return self.bad_escape() };
        draft.replace(self.text, self.at, end, character.encode_utf8(&mut [0; 4]));
        self.at = end;
    }

    fn bad_escape(&mut self) {
        let next = self.rest().chars().nth(1).filter(|next| !next.is_control());
        let end = self.at + 1 + next.map_or(0, char::len_utf8);
        let span = Span::new(self.at, end);
        let quoted = span.slice(self.text).to_owned();
        self.error(span, format!("`{quoted}` is no escape of HCL"), |error| {
            error.help("write `\\\\` for a backslash")
        });
        self.at = end;
    }
}
