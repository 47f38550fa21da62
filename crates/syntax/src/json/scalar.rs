//! Strings, numbers and words.
use super::lexer::Lexer;
use crate::{Span, placeholder};
use std::borrow::Cow;

/// A byte that ends a run of plain ones in a string.
const SPECIAL: u8 = 0x80;

/// What each byte of a string hints at, and whether it is special, so that one pass tells both.
static BYTES: [u8; 256] = {
    let mut bytes = placeholder::CLASS;
    let special = b"\"'\\";
    let mut at = 0;
    while at < special.len() {
        bytes[special[at] as usize] |= SPECIAL;
        at += 1;
    }
    let mut control = 0;
    while control < 0x20 {
        bytes[control] |= SPECIAL;
        control += 1;
    }
    bytes
};

/// A string as read.
pub(super) struct Text<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) span: Span,
    /// Its closing quote is there.
    pub(super) closed: bool,
    /// What its bytes hint at together.
    seen: u8,
}

impl Text<'_> {
    /// Whether it holds a placeholder as a key may.
    pub(super) fn is_template_key(&self) -> bool {
        match &self.text {
            Cow::Borrowed(_) if self.seen & (placeholder::MARK | placeholder::TWICE) == 0 => false,
            text => placeholder::in_key(text),
        }
    }

    /// Whether it holds a placeholder.
    pub(super) fn is_template(&self) -> bool {
        match &self.text {
            Cow::Borrowed(text) => placeholder::hinted(text, self.seen),
            Cow::Owned(text) => placeholder::found(text),
        }
    }
}

impl<'a> Lexer<'a> {
    /// Reads the string that starts at the quote under the cursor; it ends with its line.
    pub(super) fn string(&mut self) -> Text<'a> {
        let (quote, open) = (self.bytes[self.at], self.at);
        let mut at = open + 1;
        let mut owned: Option<String> = None;
        let mut copied = at;
        let (mut from, mut seen) = (at, 0);
        let closed = loop {
            while let Some(&byte) = self.bytes.get(at) {
                seen |= BYTES[usize::from(byte)];
                if seen & SPECIAL != 0 {
                    seen &= !SPECIAL;
                    break;
                }
                at += 1;
            }
            match self.bytes.get(at) {
                None | Some(b'\n') => break false,
                Some(&byte) if byte == quote => {
                    let hinted = seen & placeholder::MARK != 0 || self.bytes[at - 1] == b'\'';
                    let end = if hinted { self.template_end(from, at) } else { None };
                    let Some(end) = end else { break true };
                    (at, from) = (end, end);
                    seen |= placeholder::MARK;
                    continue;
                }
                Some(b'\\') if quote == b'\'' && self.bytes.get(at + 1) == Some(&quote) => {
                    owned.get_or_insert_default().push_str(&self.text[copied..at]);
                    (copied, at) = (at + 1, at + 2);
                    continue;
                }
                Some(b'\\') => {
                    let text = owned.get_or_insert_default();
                    text.push_str(&self.text[copied..at]);
                    at = self.escape(at, text);
                    copied = at;
                    continue;
                }
                Some(&byte) if byte < 0x20 && byte != b'\r' => self.control(at, byte),
                Some(_) => {}
            }
            at += 1;
        };
        let mut end = at;
        if !closed {
            end = open + 1 + self.text[open + 1..at].trim_end().len();
            copied = copied.min(end);
        }
        let tail = &self.text[copied..end];
        let text = match owned {
            Some(text) => Cow::Owned(text + tail),
            None => Cow::Borrowed(tail),
        };
        let span = self.take(if closed { end + 1 } else { end });
        Text { text, span, closed, seen }
    }

    /// Where the template code ends to which the quote at `at` belongs (`{{ must_env "X" }}`), in a text
    /// read from `from` on.
    fn template_end(&self, from: usize, at: usize) -> Option<usize> {
        if self.bytes[at] != b'"' {
            return None;
        }
        let near = &self.text[..self.text.floor_char_boundary(at + placeholder::MAX_LENGTH)];
        let line = near[at..].find('\n').map_or(near.len(), |end| at + end);
        placeholder::around(&near[..line], from, at)
    }

    fn control(&mut self, at: usize, byte: u8) {
        let name = if byte == b'\t' { "a tab".to_owned() } else { format!("the byte {byte:#04x}") };
        let escape = if byte == b'\t' { "\\t".to_owned() } else { format!("\\u{byte:04x}") };
        let span = Span::new(at, at + 1);
        let edit = crate::Edit { span, text: escape.clone() };
        self.error(span, format!("a JSON string cannot hold {name}"), |error| {
            error.help(format!("write `{escape}`")).fix("escape it", vec![edit])
        });
    }

    /// Resolves the escape at `at` and returns where it ends.
    fn escape(&mut self, at: usize, text: &mut String) -> usize {
        let resolved = match self.bytes.get(at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(at, text),
            _ => {
                let next = self.text[at + 1..].chars().next().filter(|next| !next.is_control());
                let end = at + 1 + next.map_or(0, char::len_utf8);
                let span = Span::new(at, end);
                let quoted = span.slice(self.text).to_owned();
                let edit = crate::Edit { span: Span::new(at, at), text: "\\".to_owned() };
                self.error(span, format!("`{quoted}` is no JSON escape"), |error| {
                    error
                        .help(format!("write `\\{quoted}` for a backslash"))
                        .fix("double the backslash", vec![edit])
                });
                text.extend(next);
                return end;
            }
        };
        text.push(resolved);
        at + 2
    }

    fn unicode_escape(&mut self, at: usize, text: &mut String) -> usize {
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            hex.then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let Some(first) = unit(at) else {
            let span = Span::new(at, at + 2);
            self.error(span, "`\\u` needs four hexadecimal digits", |error| error);
            return at + 2;
        };
        let pair = [first, unit(at + 6).unwrap_or_default()];
        match char::decode_utf16(pair).next() {
            Some(Ok(character)) => {
                text.push(character);
                at + if character > '\u{ffff}' { 12 } else { 6 }
            }
            _ => {
                let span = Span::new(at, at + 6);
                let quoted = span.slice(self.text).to_owned();
                self.error(span, format!("`{quoted}` is half of a surrogate pair"), |error| {
                    error.help(
                        "a character above U+FFFF takes two escapes, such as `\\ud83d\\ude00`",
                    )
                });
                text.push(char::REPLACEMENT_CHARACTER);
                at + 6
            }
        }
    }
}
