//! Cuts out of a text what a message shows, so that showing it costs the same in a file of any
//! size and with lines of any length.
use ecslint_core::syntax::{Lines, Span};
use std::ops::Range;

/// Longer lines are cut around what they are shown for.
const LONG_LINE: usize = 600;

/// How much of a long line stands on either side of the place shown, in bytes.
const CONTEXT: usize = 50;

/// How much of a long line is shown at most, in bytes.
const WINDOW: usize = 200;

/// Stands where a line was cut.
const CUT: &str = "…";

/// Some lines of a text.
pub(crate) struct Excerpt {
    /// The lines, ended by `\n`, without control characters that annotate-snippets lets through.
    pub(crate) text: String,
    /// The number of the first, from 1.
    pub(crate) line: usize,
    pieces: Vec<Piece>,
}

/// A part of the excerpt that is a copy of the text.
struct Piece {
    from: usize,
    len: usize,
    to: usize,
}

impl Excerpt {
    /// The lines that `spans` stand on, and those between.
    pub(crate) fn new(text: &str, lines: &Lines<'_>, spans: &[Range<usize>]) -> Self {
        let start = spans.iter().map(|span| span.start).min().unwrap_or(0);
        let end = spans.iter().map(|span| span.end).max().unwrap_or(0);
        let line = lines.position(start as u32).line as usize;
        let mut excerpt = Self { text: String::new(), line, pieces: Vec::new() };
        let mut at = start;
        loop {
            let whole = lines.line(at as u32);
            excerpt.push(text, whole.clone(), spans);
            at = whole.end + 1;
            if at > end || at > text.len() {
                return excerpt;
            }
            excerpt.text.push('\n');
        }
    }

    fn push(&mut self, text: &str, line: Range<usize>, spans: &[Range<usize>]) {
        let shown = if line.len() > LONG_LINE { window(text, &line, spans) } else { line.clone() };
        if shown.start > line.start {
            self.text.push_str(CUT);
        }
        let copy = &text[shown.clone()];
        let len = copy.strip_suffix('\r').unwrap_or(copy).len();
        self.pieces.push(Piece { from: shown.start, len, to: self.text.len() });
        // U+00BF is as long in UTF-8 as the C1 controls it stands for.
        self.text.extend(copy[..len].chars().map(|c| match c {
            '\u{80}'..='\u{9f}' => '\u{bf}',
            c => c,
        }));
        if shown.end < line.end {
            self.text.push_str(CUT);
        }
    }

    /// Where the excerpt shows `span`; what was cut off counts as the place of the cut.
    pub(crate) fn place(&self, span: &Range<usize>) -> Range<usize> {
        let place = |offset: usize| {
            let next = self.pieces.partition_point(|piece| piece.from <= offset);
            let Some(piece) = next.checked_sub(1).and_then(|at| self.pieces.get(at)) else {
                return 0;
            };
            piece.to + (offset - piece.from).min(piece.len)
        };
        place(span.start)..place(span.end)
    }

    /// The column, from 1, of the byte at `offset` as the excerpt shows it.
    pub(crate) fn column(&self, offset: usize) -> usize {
        let before = &self.text[..self.place(&(offset..offset)).start];
        before.chars().rev().take_while(|&c| c != '\n').count() + 1
    }
}

/// The part of a long line around the ends of `spans` that lie in it.
fn window(text: &str, line: &Range<usize>, spans: &[Range<usize>]) -> Range<usize> {
    let ends = spans.iter().flat_map(|span| [span.start, span.end]);
    let inside: Vec<usize> = ends.filter(|at| (line.start..=line.end).contains(at)).collect();
    let first = inside.iter().copied().min().unwrap_or(line.start);
    let last = inside.iter().copied().max().unwrap_or(line.start);
    let start = line.start.max(first.saturating_sub(CONTEXT));
    let end = line.end.min(last.saturating_add(CONTEXT)).min(start + WINDOW);
    text.floor_char_boundary(start)..text.floor_char_boundary(end)
}

/// `span` inside `text`, on character boundaries.
pub(crate) fn clamp(text: &str, span: Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start as usize);
    start..text.floor_char_boundary(span.end as usize).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, span: Range<usize>) -> Excerpt {
        Excerpt::new(text, &Lines::new(text), &[span])
    }

    #[test]
    fn keeps_whole_lines() {
        let found = excerpt("one\r\ntwo\r\nthree\n", 5..8);
        assert_eq!((found.text.as_str(), found.line), ("two", 2));
        assert_eq!(found.place(&(5..8)), 0..3);
        assert_eq!(found.place(&(5..10)), 0..3);
    }

    #[test]
    fn shows_the_line_after_the_last() {
        let found = excerpt("one\n", 4..4);
        assert_eq!((found.text.as_str(), found.line), ("", 2));
        assert_eq!(excerpt("", 0..0).text, "");
    }

    #[test]
    fn cuts_long_lines() {
        let text = format!("{}é{}\n", "a".repeat(1 << 20), "b".repeat(1 << 20));
        let at = 1 << 20;
        let found = excerpt(&text, at..at + 2);
        assert!(found.text.len() < 300);
        assert_eq!(&found.text[found.place(&(at..at + 2))], "é");
        let whole = excerpt(&text, 0..text.len() - 1);
        assert_eq!(whole.place(&(0..text.len() - 1)), 0..WINDOW);
    }
}
