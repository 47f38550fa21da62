//! The lines of a text, as recovery looks at them.
use std::ops::Range;

/// One line, without its line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Line {
    /// The line that holds byte `at`.
    pub(super) fn at(text: &str, at: usize) -> Self {
        let at = text.floor_char_boundary(at.min(text.len()));
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let carriage = text[start..end].ends_with('\r');
        Self { start, end: end - usize::from(carriage) }
    }

    /// The line below.
    pub(super) fn after(self, text: &str) -> Option<Self> {
        let newline = text[self.end..].find('\n')?;
        let start = self.end + newline + 1;
        (start < text.len()).then(|| Self::at(text, start))
    }

    /// The line above.
    pub(super) fn before(self, text: &str) -> Option<Self> {
        Some(Self::at(text, self.start.checked_sub(1)?))
    }

    /// The nearest line above that says something.
    pub(super) fn said_before(self, text: &str) -> Option<Self> {
        let mut line = self.before(text)?;
        while !line.says(text) {
            line = line.before(text)?;
        }
        Some(line)
    }

    /// The nearest line below that says something.
    pub(super) fn said_after(self, text: &str) -> Option<Self> {
        let mut line = self.after(text)?;
        while !line.says(text) {
            line = line.after(text)?;
        }
        Some(line)
    }

    /// Neither blank nor only a comment.
    pub(super) fn says(self, text: &str) -> bool {
        let content = self.content(text);
        !content.is_empty() && !content.starts_with('#')
    }

    pub(super) fn content(self, text: &str) -> &str {
        &text[self.content_range(text)]
    }

    /// Without blanks on either side.
    pub(super) fn content_range(self, text: &str) -> Range<usize> {
        let line = &text[self.start..self.end];
        let start = self.start + (line.len() - line.trim_start_matches(BLANKS).len());
        let end = start + text[start..self.end].trim_end_matches(BLANKS).len();
        start..end
    }

    /// How many bytes stand before the content.
    pub(super) fn indent(self, text: &str) -> usize {
        self.content_range(text).start - self.start
    }

    /// Where the content starts that follows `- `, as often as it stands there.
    pub(super) fn item(self, text: &str) -> usize {
        let range = self.content_range(text);
        let mut at = range.start;
        while let Some(rest) = text[at..range.end].strip_prefix("- ") {
            at = range.end - rest.trim_start_matches(BLANKS).len();
        }
        at
    }

    /// Where the value starts: after `key: `, else after `- `.
    pub(super) fn value(self, text: &str) -> Option<usize> {
        let end = self.content_range(text).end;
        let item = self.item(text);
        let rest = text.get(item..end)?;
        let found = rest.find(": ").map(|colon| colon + 1);
        let Some(colon) = found.or_else(|| rest.strip_suffix(':').map(str::len)) else {
            return (item > self.content_range(text).start).then_some(item);
        };
        let after = item + colon;
        Some(end - text[after..end].trim_start_matches(BLANKS).len()).filter(|&start| start < end)
    }
}

/// YAML's white space within a line.
pub(super) const BLANKS: [char; 2] = [' ', '\t'];
