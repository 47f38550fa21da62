//! Repairs of quotes and brackets that do not pair.
use super::draft::Patch;
use super::line::Line;
use super::repair::{Broken, Reason};

impl Broken<'_> {
    /// The nearest string left open on its line, up to here.
    pub(super) fn quotes(&mut self) {
        let Some((open, quote)) = self.nearest(|c| c == '"' || c == '\'') else { return };
        let line = Line::at(self.text, open);
        let end = line.content_range(self.text).end;
        self.add_for(Patch::literal(end..end, quote.to_string()), open, Reason::Quote(quote));
        for instead in ["", " "] {
            self.add_for(Patch::literal(open..open + 1, instead), open, Reason::Quote(quote));
        }
        self.give_up(line);
    }

    /// The nearest quote or bracket, up to here, that its line leaves open.
    fn nearest(&self, wanted: impl Fn(char) -> bool) -> Option<(usize, char)> {
        let mut line = Some(self.line);
        while let Some(now) = line {
            if let Some(open) = left_open(self.text, now).filter(|&(_, c)| wanted(c)) {
                return Some(open);
            }
            line = now.said_before(self.text);
        }
        None
    }

    /// A bracket left open, or one too many.
    pub(super) fn brackets(&mut self) {
        let nearest = || self.nearest(|c| c == '[' || c == '{').map(|(at, _)| at);
        let Some(open) = self.stop.bracket.or_else(nearest) else { return };
        let bracket = if self.text[open..].starts_with('[') { '[' } else { '{' };
        let close = if bracket == '[' { "]" } else { "}" };
        let line = Line::at(self.text, open);
        let end = line.content_range(self.text).end;
        self.add_for(Patch::literal(end..end, close), open, Reason::Bracket(bracket));
        for instead in ["", " "] {
            self.add_for(Patch::literal(open..open + 1, instead), open, Reason::Bracket(bracket));
        }
        if let Some(above) = self.above {
            let end = above.content_range(self.text).end;
            self.add_for(Patch::literal(end..end, ","), above.start, Reason::Comma);
            self.add_for(Patch::literal(end..end, close), open, Reason::Bracket(bracket));
        }
        let here = self.text.floor_char_boundary(self.stop.at);
        self.add(Patch::literal(here..here, ","));
        self.give_up(line);
    }
}

/// The last quote or bracket that `line` opens and does not close.
fn left_open(text: &str, line: Line) -> Option<(usize, char)> {
    let range = line.content_range(text);
    let (mut starts, mut escaped) = (true, false);
    let mut open: Vec<(usize, char)> = Vec::new();
    for (offset, c) in text[range.clone()].char_indices() {
        let at = range.start + offset;
        match open.last() {
            Some((_, '"')) if escaped => escaped = false,
            Some((_, '"')) if c == '\\' => escaped = true,
            Some(&(_, quote @ ('"' | '\''))) => {
                if c == quote {
                    open.pop();
                }
            }
            _ if starts && matches!(c, '"' | '\'' | '[' | '{') => open.push((at, c)),
            Some((_, '[' | '{')) if c == ']' || c == '}' => drop(open.pop()),
            _ if starts && c == '#' => break,
            _ => starts = matches!(c, ' ' | '\t' | ',') || starts && c == '-',
        }
    }
    open.pop()
}
