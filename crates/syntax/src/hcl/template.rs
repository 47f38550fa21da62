//! Quoted text, and the values and directives in text.
use super::{Part, lexer::Lexer, text::Draft};
use crate::Span;

impl<'a> Lexer<'a> {
    /// Reads the quoted text under the cursor; it ends with its line.
    pub(super) fn quoted(&mut self) -> Vec<Part<'a>> {
        let start = self.take_bytes(1);
        let mut parts = Vec::new();
        let mut draft = Draft::new(self.at, 0);
        let closed = loop {
            self.at += self.bytes[self.at..]
                .iter()
                .position(|b| SPECIAL[usize::from(*b)])
                .unwrap_or(self.bytes.len() - self.at);
            match (self.peek(), self.peek_at(1)) {
                (None | Some(b'\n'), _) => break false,
                (Some(b'"'), _) => break true,
                (Some(b'\\'), _) => self.escape(&mut draft),
                _ => self.marked(&mut draft, &mut parts),
            }
        };
        draft.finish(self.text, self.at, &mut parts);
        if closed {
            self.take_bytes(1);
        } else {
            let span = Span::new(start.start as usize, self.at);
            self.last = span;
            self.error(span, "this text is never closed by a quote", |error| {
                error.help("text ends on its line, with `\"`")
            });
        }
        self.last.start = start.start;
        parts
    }

    /// Reads what a `$` or `%` under the cursor begins.
    pub(super) fn marked(&mut self, draft: &mut Draft, parts: &mut Vec<Part<'a>>) {
        let mark = self.bytes[self.at];
        match (self.peek_at(1), self.peek_at(2)) {
            (Some(b'{'), _) => {
                draft.finish(self.text, self.at, parts);
                let part = if mark == b'$' { self.interpolation() } else { self.directive() };
                if part.1 {
                    trim_end(parts);
                }
                parts.push(part.0);
                if part.2 {
                    self.skip_blank_text();
                }
                draft.restart(self.at);
            }
            (Some(second), Some(b'{')) if second == mark => {
                draft.replace(self.text, self.at, self.at + 2, &self.text[self.at..self.at + 1]);
                self.at += 3;
            }
            _ => self.at += 1,
        }
    }

    /// The value in `${…}`, and whether blanks before and behind it are to go.
    fn interpolation(&mut self) -> (Part<'a>, bool, bool) {
        let (start, before, line) = self.enter();
        self.skip();
        let value = self.expr();
        let trims = self.leave(start, before.1, line);
        (Part::Value(value, Span::new(start, self.at)), before.0, trims)
    }

    fn directive(&mut self) -> (Part<'a>, bool, bool) {
        let (start, before, line) = self.enter();
        self.skip();
        self.name();
        self.skip();
        while !matches!(self.peek(), None | Some(b'}' | b'~')) {
            let at = self.at;
            self.skip();
            if self.accept(b',').is_none() {
                self.expr();
            }
            self.skip();
            if self.at == at {
                break;
            }
        }
        let trims = self.leave(start, before.1, line);
        (Part::Directive(Span::new(start, self.at)), before.0, trims)
    }

    fn enter(&mut self) -> (usize, (bool, bool), usize) {
        let start = self.at;
        self.take_bytes(2);
        let trims = self.accept(b'~').is_some();
        (start, (trims, std::mem::replace(&mut self.lines_count, false)), self.line)
    }

    fn leave(&mut self, start: usize, lines_count: bool, line: usize) -> bool {
        self.skip();
        self.lines_count = lines_count;
        let trims = self.accept(b'~').is_some();
        if self.accept(b'}').is_some() {
            return trims;
        }
        let span = Span::new(start, start + 2);
        self.error(span, "this is never closed by `}`", |error| error);
        if self.line == line {
            let rest = self.rest();
            let stop = rest.find(['}', '"', '\n']).unwrap_or(rest.len());
            self.take_bytes(stop);
            self.accept(b'}');
        }
        false
    }

    /// Passes over the blanks of a text, lines too.
    fn skip_blank_text(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => self.end_line(),
                b' ' | b'\t' | b'\r' => self.at += 1,
                _ => return,
            }
        }
    }
}

/// Removes the blanks at the end of what was read.
fn trim_end(parts: &mut Vec<Part<'_>>) {
    let Some(Part::Text(text)) = parts.last_mut() else { return };
    let length = text.text.trim_end().len();
    if length == 0 {
        parts.pop();
        return;
    }
    match &mut text.text {
        std::borrow::Cow::Borrowed(text) => *text = &text[..length],
        std::borrow::Cow::Owned(text) => text.truncate(length),
    }
}

/// The bytes that end a run of plain ones in quoted text.
static SPECIAL: [bool; 256] = {
    let mut bytes = [false; 256];
    let special = b"\"\\$%\n";
    let mut at = 0;
    while at < special.len() {
        bytes[special[at] as usize] = true;
        at += 1;
    }
    bytes
};
