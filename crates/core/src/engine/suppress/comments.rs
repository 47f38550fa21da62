use super::{
    comment,
    hider::{Hider, Scope},
};
use crate::{
    Date, Diagnostic,
    finding::{Fault, Suppressions},
    rules::Selection,
};
use ecslint_syntax::{Lines, Span, hcl::Body};
use memchr::memmem;
use std::collections::HashMap;

/// More comments to the linter than this are not read.
const MAX_COMMENTS: usize = 1000;

/// The comments of a text that hide findings.
pub(super) struct Comments<'t> {
    /// In the order of the text.
    hiders: Vec<Hider<'t>>,
    lines: Lines<'t>,
    /// Where blocks have comments above them that count for all in them.
    body: Option<&'t Body<'t>>,
    by_line: HashMap<u32, Vec<usize>>,
    for_file: Vec<usize>,
}

impl<'t> Comments<'t> {
    /// The `comments` in `text` that speak to the linter; nothing where none does.
    pub(super) fn read(
        text: &'t str,
        comments: &[Span],
        today: Option<Date>,
        body: Option<&'t Body<'t>>,
    ) -> Option<Self> {
        if comments.is_empty() || memmem::find(text.as_bytes(), b"ecslint").is_none() {
            return None;
        }
        let hiders = comments.iter().filter_map(|&span| comment::read(text, span));
        let hiders: Vec<_> = hiders.take(MAX_COMMENTS + 1).collect();
        if hiders.is_empty() {
            return None;
        }
        let (by_line, for_file) = (HashMap::new(), Vec::new());
        let mut all = Self { hiders, lines: Lines::new(text), body, by_line, for_file };
        all.limit();
        for index in 0..all.hiders.len() {
            all.place(index, text, comments, today);
        }
        Some(all)
    }

    /// Says of comments beyond the limit that they do not count.
    fn limit(&mut self) {
        if let Some(beyond) = self.hiders.get_mut(MAX_COMMENTS) {
            let span = beyond.said.span;
            *beyond = Hider::new(span, false);
            beyond.scope = Scope::Nothing;
            beyond.said.faults.push(Fault {
                span,
                message: format!(
                    "only {MAX_COMMENTS} of these comments count, not this and those behind it"
                ),
                help: "use `ecslint-ignore-file`, or the configuration".to_owned(),
            });
        }
    }

    /// Finds out where the comment at `index` counts, and what goes away with it.
    fn place(&mut self, index: usize, text: &str, comments: &[Span], today: Option<Date>) {
        let hider = &mut self.hiders[index];
        let until = hider.said.until.zip(today);
        hider.said.expired = until.is_some_and(|((_, day), today)| day < today);
        let span = hider.said.span;
        let (first, last) = (self.lines.line(span.start), self.lines.line(span.end.max(1) - 1));
        let before = &text[first.start..span.start as usize];
        let behind = text.get(span.end as usize..last.end).unwrap_or_default();
        let (lonely, last_in_line) = (before.trim().is_empty(), behind.trim().is_empty());
        hider.said.whole = if !last_in_line {
            span
        } else if lonely {
            Span::new(first.start, (last.end + 1).min(text.len()))
        } else {
            let comment = span.slice(text).trim_end().len();
            Span::new(first.start + before.trim_end().len(), span.start as usize + comment)
        };
        match hider.scope {
            Scope::Nothing => {}
            Scope::File => self.for_file.push(index),
            Scope::Line(_) => {
                let own = if last_in_line { span.start } else { span.end };
                let line = if lonely && last_in_line {
                    next_line(text, &self.lines, comments, last.end)
                } else {
                    Some(self.lines.position(own).line)
                };
                hider.scope = line.map_or(Scope::Nothing, Scope::Line);
                line.into_iter().for_each(|line| self.by_line.entry(line).or_default().push(index));
            }
        }
    }

    /// Whether `found` is hidden.
    pub(super) fn hide(&mut self, found: &Diagnostic) -> bool {
        let line = |span: Span| self.lines.position(span.start).line;
        let (first, other, last) = (line(found.primary), line(found.subject), {
            let end = found.primary.end.max(found.primary.start + 1) - 1;
            self.lines.position(end).line
        });
        let mut candidates = self.for_file.clone();
        let around = self.body.map(|body| body.around(found.primary.start)).unwrap_or_default();
        let above = around.into_iter().map(line).filter(|line| *line != first && *line != other);
        for line in [first, other].into_iter().chain(above) {
            candidates.extend(self.by_line.get(&line).into_iter().flatten());
        }
        if last > first {
            let inside = |index: &usize| found.primary.contains(self.hiders[*index].said.span);
            candidates.extend(self.by_line.values().flatten().filter(|index| inside(index)));
        }
        let hide = |hidden, index: usize| self.hiders[index].hide(found.rule) || hidden;
        candidates.into_iter().fold(false, hide)
    }

    /// Finds out what hid nothing though its rules ran: for texts in which nothing else can be found.
    pub(super) fn judge(&mut self, rules: &Selection) {
        self.hiders.iter_mut().for_each(|hider| hider.judge(rules));
    }

    /// The comments as the rules on them see them.
    pub(super) fn seen(self) -> Suppressions<'t> {
        Suppressions { directives: self.hiders.into_iter().map(|hider| hider.said).collect() }
    }
}

/// The first line behind `end` with more than blanks and comments.
fn next_line(text: &str, lines: &Lines<'_>, comments: &[Span], end: usize) -> Option<u32> {
    let mut at = end;
    loop {
        let rest = text.get(at..)?;
        at += rest.len() - rest.trim_start().len();
        if at >= text.len() {
            return None;
        }
        let place = Span::new(at, at + 1);
        let index = comments.partition_point(|comment| comment.start <= place.start);
        match index.checked_sub(1).map(|index| comments[index]) {
            Some(comment) if comment.contains(place) => at = comment.end as usize,
            _ => return Some(lines.position(place.start).line),
        }
    }
}
