use std::{ops::Range, sync::OnceLock};

/// A place in a text as people and protocols count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The character (Unicode scalar value) in the line, from 1; in [`Lines::utf16`] the UTF-16 unit.
    pub column: u32,
}

/// Where the lines of a text start, and how many characters stand before a place.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<u32>,
    /// The characters before each [`BLOCK`] of bytes: a minified file is one line, and counting it
    /// from its start for every finding would take for ever. Counted when first asked for.
    counts: OnceLock<Vec<u32>>,
    /// The same for characters that are two units in UTF-16.
    wide: OnceLock<Vec<u32>>,
}

/// Bytes between two counts of characters.
const BLOCK: usize = 1024;

impl<'a> Lines<'a> {
    /// Indexes `text`; a line ends after `\n`.
    pub fn new(text: &'a str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        let starts = std::iter::once(0).chain(ends.map(|at| at as u32 + 1)).collect();
        Self { text, starts, counts: OnceLock::new(), wide: OnceLock::new() }
    }

    /// The place of the byte at `offset`; offsets past the end count as the end.
    pub fn position(&self, offset: u32) -> Position {
        let offset = offset.min(self.text.len() as u32);
        let line = self.index(offset);
        let counts = || self.counts.get_or_init(|| counts(self.text, characters));
        let column = self.count(self.starts[line], offset, characters, counts);
        Position { line: line as u32 + 1, column: column + 1 }
    }

    /// The same with the column counted in units of UTF-16.
    pub fn utf16(&self, offset: u32) -> Position {
        let offset = offset.min(self.text.len() as u32);
        let start = self.starts[self.index(offset)];
        let counts = || self.wide.get_or_init(|| counts(self.text, wide));
        let Position { line, column } = self.position(offset);
        Position { line, column: column + self.count(start, offset, wide, counts) }
    }

    /// The bytes of the line around the byte at `offset`, its `\n` not counted.
    pub fn line(&self, offset: u32) -> Range<usize> {
        let line = self.index(offset);
        let next = self.starts.get(line + 1);
        self.starts[line] as usize..next.map_or(self.text.len(), |&next| next as usize - 1)
    }

    /// The line with this number, from 1, without its end; empty where there is none.
    pub fn text(&self, number: u32) -> &'a str {
        let start = (number as usize).checked_sub(1).and_then(|index| self.starts.get(index));
        let line = start.map_or("", |&start| &self.text[self.line(start)]);
        line.strip_suffix('\r').unwrap_or(line)
    }

    fn index(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset) - 1
    }

    /// What `of` counts between two places; `counts` is of the text before each block.
    fn count<'s>(
        &'s self,
        start: u32,
        end: u32,
        of: fn(&[u8]) -> u32,
        counts: impl FnOnce() -> &'s Vec<u32>,
    ) -> u32 {
        let bytes = self.text.as_bytes();
        if end - start <= BLOCK as u32 {
            return of(&bytes[start as usize..end as usize]);
        }
        let counts = counts();
        let before = |offset: u32| {
            let block = (offset as usize).saturating_sub(1) / BLOCK;
            let count = counts.get(block).copied().unwrap_or(0);
            count + of(&bytes[block * BLOCK..offset as usize])
        };
        before(end) - before(start)
    }
}

/// What `of` counts before each [`BLOCK`] of `text`.
fn counts(text: &str, of: fn(&[u8]) -> u32) -> Vec<u32> {
    let blocks = text.as_bytes().chunks(BLOCK).scan(0, |count, block| {
        let before = *count;
        *count += of(block);
        Some(before)
    });
    blocks.collect()
}

/// The characters that start in a piece of UTF-8.
fn characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as u32
}

/// The characters that start in a piece of UTF-8 and are two units in UTF-16.
fn wide(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte >= 0xf0).count() as u32
}

/// How the lines of `text` end: as those of Windows where one does.
pub fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_characters_from_one() {
        let lines = Lines::new("a\r\né\u{1F600}x\n");
        let at = |offset| lines.position(offset);
        assert_eq!(at(0), Position { line: 1, column: 1 });
        assert_eq!(at(3), Position { line: 2, column: 1 });
        assert_eq!(at(9), Position { line: 2, column: 3 });
        assert_eq!(at(99), Position { line: 3, column: 1 });
    }

    #[test]
    fn counts_in_long_lines() {
        let text = format!("a\n{}\nb", "é\u{1F600}x".repeat(1000));
        let lines = Lines::new(&text);
        for (index, (offset, _)) in text[2..].char_indices().take(3000).enumerate() {
            let column = index as u32 + 1;
            assert_eq!(lines.position(offset as u32 + 2), Position { line: 2, column });
            let column = text[2..offset + 2].encode_utf16().count() as u32 + 1;
            assert_eq!(lines.utf16(offset as u32 + 2), Position { line: 2, column });
        }
        assert_eq!(lines.line(2), 2..7002);
        assert_eq!(lines.line(7003), 7003..7004);
        assert_eq!(Lines::new("").line(0), 0..0);
    }
}
