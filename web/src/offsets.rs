//! Places in bytes of UTF-8, as the linter counts, and in UTF-16 code units, as JavaScript does.
use ecslint_core::syntax::Span;

/// Bytes between two counts: no conversion reads more than this.
const BLOCK: usize = 512;

/// The places of one text in both counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Offsets {
    /// The UTF-16 units before each block of bytes; empty for a text of ASCII, where both are one.
    blocks: Vec<u32>,
    bytes: u32,
}

impl Offsets {
    pub(crate) fn new(text: &str) -> Self {
        let bytes = text.len() as u32;
        if text.is_ascii() {
            return Self { blocks: Vec::new(), bytes };
        }
        let mut units = 0;
        let count = |block: &[u8]| {
            let before = units;
            units += length(block);
            before
        };
        Self { blocks: text.as_bytes().chunks(BLOCK).map(count).collect(), bytes }
    }

    /// The UTF-16 place of the byte at `offset`; one past the end is the end.
    pub(crate) fn utf16(&self, text: &str, offset: u32) -> u32 {
        let offset = offset.min(self.bytes) as usize;
        let block = offset / BLOCK;
        match self.blocks.get(block) {
            Some(before) => before + length(&text.as_bytes()[block * BLOCK..offset]),
            // The end, where the last block is full; or a text of ASCII.
            None => match self.blocks.last() {
                Some(before) => {
                    before + length(&text.as_bytes()[(self.blocks.len() - 1) * BLOCK..offset])
                }
                None => offset as u32,
            },
        }
    }

    /// Both ends of a span.
    pub(crate) fn utf16_span(&self, text: &str, span: Span) -> (u32, u32) {
        (self.utf16(text, span.start), self.utf16(text, span.end))
    }

    /// The byte at the UTF-16 place `unit`; the middle of a character is its start.
    pub(crate) fn utf8(&self, text: &str, unit: u32) -> u32 {
        if self.blocks.is_empty() {
            return unit.min(self.bytes);
        }
        let block = self.blocks.partition_point(|&before| before <= unit).saturating_sub(1);
        let (mut units, mut at) = (self.blocks[block], block * BLOCK);
        let bytes = text.as_bytes();
        // A block may start inside a character, whose units are counted with its first byte.
        while bytes.get(at).is_some_and(|&byte| byte & 0xc0 == 0x80) {
            at += 1;
        }
        for (start, character) in text.get(at..).unwrap_or_default().char_indices() {
            units += character.len_utf16() as u32;
            if units > unit {
                return (at + start) as u32;
            }
        }
        self.bytes
    }
}

/// The UTF-16 units of the characters that start in `bytes`: a character of four bytes has two.
fn length(bytes: &[u8]) -> u32 {
    let starts = bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
    let pairs = bytes.iter().filter(|&&byte| byte >= 0xf0).count();
    (starts + pairs) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let offsets = Offsets::new(text);
        let mut unit = 0;
        for (at, character) in text.char_indices() {
            assert_eq!(offsets.utf16(text, at as u32), unit);
            assert_eq!(offsets.utf8(text, unit), at as u32);
            if character.len_utf16() == 2 {
                assert_eq!(offsets.utf8(text, unit + 1), at as u32, "inside a pair");
            }
            unit += character.len_utf16() as u32;
        }
        let end = text.len() as u32;
        assert_eq!(offsets.utf16(text, end), unit);
        assert_eq!(offsets.utf16(text, end + 9), unit);
        assert_eq!(offsets.utf8(text, unit), end);
        assert_eq!(offsets.utf8(text, unit + 9), end);
    }

    #[test]
    fn counts_any_text() {
        for text in ["", "a", "é", "\u{1F600}", "a\u{1F600}é\n漢字"] {
            check(text);
        }
    }

    #[test]
    fn counts_long_texts_of_every_alignment() {
        for lead in 0..4 {
            check(&("x".repeat(lead) + &"é\u{1F600}漢x".repeat(300)));
        }
        check(&("é".to_owned() + &"x".repeat(2 * BLOCK - 2)));
    }
}
