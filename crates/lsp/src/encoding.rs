//! Offsets in bytes, and the positions that the protocol counts in.
use ecslint_core::syntax::Span;
use lsp_types::{Position, PositionEncodingKind, Range};

/// What the characters of a position count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Bytes of UTF-8.
    Utf8,
    /// Units of UTF-16, which every client knows.
    Utf16,
}

impl Encoding {
    /// The best of those that the client knows.
    pub(crate) fn negotiate(known: Option<&[&str]>) -> Self {
        match known {
            Some(known) if known.contains(&PositionEncodingKind::UTF8.as_str()) => Self::Utf8,
            _ => Self::Utf16,
        }
    }

    /// Its name in the protocol.
    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn length(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 if text.is_ascii() => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }
}

/// Bytes between two counts: a minified file is one line, which must not be counted from its start
/// for every position.
const BLOCK: usize = 1024;

/// A text that can be addressed by positions.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    text: String,
    encoding: Encoding,
    /// Where its lines start.
    lines: Vec<usize>,
    /// Where its blocks start, and what stands before each in the units of the encoding.
    blocks: Vec<(usize, usize)>,
}

impl Text {
    pub(crate) fn new(text: String, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        // A lone carriage return ends a line, too.
        let ends = |at: &usize| {
            bytes[*at] == b'\n' || bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n')
        };
        let starts = (0..bytes.len()).filter(ends).map(|at| at + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        let (mut blocks, mut at, mut units) = (Vec::new(), 0, 0);
        while at < text.len() {
            blocks.push((at, units));
            let end = text.ceil_char_boundary(at + BLOCK);
            units += encoding.length(&text[at..end]);
            at = end;
        }
        Self { text, encoding, lines, blocks }
    }

    /// What it says.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The position of the byte at `offset`; the end for offsets behind it.
    pub(crate) fn position(&self, offset: u32) -> Position {
        let offset = self.text.floor_char_boundary(offset as usize);
        let line = self.lines.partition_point(|&start| start <= offset) - 1;
        let character = self.units(offset) - self.units(self.lines[line]);
        Position { line: line as u32, character: character as u32 }
    }

    /// The range of `span`.
    pub(crate) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }

    /// The byte at `position`; the end of the line, or of the text, for positions behind it.
    pub(crate) fn offset(&self, position: Position) -> u32 {
        let Some(&start) = self.lines.get(position.line as usize) else {
            return self.text.len() as u32;
        };
        let next = self.lines.get(position.line as usize + 1);
        let end = next.map_or(self.text.len(), |&next| {
            start + self.text[start..next].trim_end_matches(['\n', '\r']).len()
        });
        let wanted = self.units(start) + position.character as usize;
        let block = self.blocks.partition_point(|&(_, units)| units <= wanted);
        let (mut at, mut units) = block.checked_sub(1).map_or((0, 0), |block| self.blocks[block]);
        if at < start {
            (at, units) = (start, self.units(start));
        }
        for character in self.text[at..end.max(at)].chars() {
            let width = match self.encoding {
                Encoding::Utf8 => character.len_utf8(),
                Encoding::Utf16 => character.len_utf16(),
            };
            if units + width > wanted {
                break;
            }
            (at, units) = (at + character.len_utf8(), units + width);
        }
        at.min(end) as u32
    }

    /// The span of `range`.
    pub(crate) fn span(&self, range: Range) -> Span {
        let (start, end) = (self.offset(range.start), self.offset(range.end));
        Span { start: start.min(end), end: start.max(end) }
    }

    /// The same text with `new` in place of `span`.
    pub(crate) fn replaced(&self, span: Span, new: &str) -> Self {
        let text = [&self.text[..span.start as usize], new, &self.text[span.end as usize..]];
        Self::new(text.concat(), self.encoding)
    }

    /// The units before the byte at `offset`.
    fn units(&self, offset: usize) -> usize {
        let block = self.blocks.partition_point(|&(start, _)| start <= offset);
        let Some((start, units)) = block.checked_sub(1).map(|block| self.blocks[block]) else {
            return 0;
        };
        units + self.encoding.length(&self.text[start..offset])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_lead_back_to_their_bytes() {
        let long = "é\u{1F600}x".repeat(2000);
        for text in
            ["", "a\nbc\r\nd\re", "é\u{1F600}x\n\u{1F600}", &long, &format!("{long}\n{long}")]
        {
            for encoding in [Encoding::Utf8, Encoding::Utf16] {
                let text = Text::new(text.to_owned(), encoding);
                for (at, _) in text.as_str().char_indices().step_by(17) {
                    let back = text.offset(text.position(at as u32)) as usize;
                    let between = text.as_str()[..at].ends_with('\r');
                    assert!(back == at || between, "{at} is {back}");
                }
            }
        }
    }

    #[test]
    fn characters_count_as_agreed() {
        let at = |encoding| Text::new("a\n\u{1F600}é!".to_owned(), encoding).position(8);
        assert_eq!(at(Encoding::Utf8), Position::new(1, 6));
        assert_eq!(at(Encoding::Utf16), Position::new(1, 3));
    }

    #[test]
    fn positions_outside_are_drawn_in() {
        let text = Text::new("ab\ncd".to_owned(), Encoding::Utf16);
        assert_eq!(text.offset(Position::new(0, 99)), 2);
        assert_eq!(text.offset(Position::new(1, u32::MAX)), 5);
        assert_eq!(text.offset(Position::new(u32::MAX, 0)), 5);
        let inside = Text::new("\u{1F600}".to_owned(), Encoding::Utf16);
        assert_eq!(inside.offset(Position::new(0, 1)), 0);
    }
}
