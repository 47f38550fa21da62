//! Where nodes are written, which is not always where the parser says.
use super::build::Builder;
use super::draft::widen;
use super::scalar::Scalar;
use crate::{Key, Span};
use granit_parser::ScalarStyle;
use std::ops::Range;

impl Builder<'_, '_> {
    pub(super) fn touched(&self, span: Span) -> bool {
        let range = span.range();
        let next = self.opaque.partition_point(|opaque| opaque.end <= range.start);
        let opaque = self.opaque.get(next).is_some_and(|opaque| opaque.start < range.end);
        let next = self.holes.partition_point(|hole| hole.range.end <= range.start);
        opaque || self.holes.get(next).is_some_and(|hole| hole.range.start < range.end)
    }

    /// Where the scalar is written; an absent one borrows the place of its key or dash.
    pub(super) fn scalar_span(
        &self,
        scalar: &Scalar<'_, '_>,
        at: Range<usize>,
        tag: Option<Range<usize>>,
    ) -> Span {
        if scalar.absent {
            let key = self.frames.last().and_then(|frame| frame.key.as_ref());
            return match (tag, key) {
                (Some(tag), _) => Span::new(tag.start, tag.end),
                (None, Some(key)) => key.span,
                _ => beside(self.text, at.start),
            };
        }
        match scalar.style {
            ScalarStyle::Literal | ScalarStyle::Folded => self.block_span(at),
            _ => trimmed(self.text, at),
        }
    }

    /// A block scalar with its `|` or `>`, which the parser leaves out.
    fn block_span(&self, at: Range<usize>) -> Span {
        let before = self.text[..at.start].trim_end();
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let floor = self.frames.last().map_or(0, |frame| frame.key.as_ref().map_or(0, key_end));
        let from = line.max(floor);
        let found = self.text[from..before.len()].char_indices().find(|&(offset, c)| {
            matches!(c, '|' | '>') && self.text[..from + offset].ends_with([' ', '\t', '\n', ':'])
        });
        let start = found.map_or(at.start, |(offset, _)| from + offset);
        trimmed(self.text, start..at.end.max(start + 1))
    }

    /// The first dash of a list under a key: the parser's own start may lie behind it.
    pub(super) fn dash(&self, start: usize) -> usize {
        let key = self.frames.last().and_then(|frame| frame.key.as_ref()).map_or(0, key_end);
        let mut line = key;
        while let Some(newline) = self.text.get(line..).and_then(|rest| rest.find('\n')) {
            line += newline + 1;
            let blank = self.text[line..].len() - self.text[line..].trim_start_matches(' ').len();
            if line + blank > start {
                break;
            }
            if self.text[line + blank..].starts_with('-') {
                return line + blank;
            }
        }
        start
    }
}

pub(super) fn key_end(key: &Key<'_>) -> usize {
    key.span.end as usize
}

/// Without white space at the end.
pub(super) fn trimmed(text: &str, at: Range<usize>) -> Span {
    let end = at.start + text.get(at.clone()).unwrap_or_default().trim_end().len();
    widen(text, at.start, end)
}

/// The character at `at`, else the last one before it that can be seen.
fn beside(text: &str, at: usize) -> Span {
    if text[at..].starts_with(|next: char| !next.is_whitespace()) {
        return widen(text, at, at);
    }
    let end = text[..at].trim_end().len();
    widen(text, text.floor_char_boundary(end.saturating_sub(1)), end)
}
