use super::comment;
use crate::{Config, Date, Diagnostic, rules::Selector};
use ecslint_syntax::{Lines, Span};
use memchr::memmem;
use std::collections::HashMap;

/// More comments to the linter than this are not read.
const MAX_DIRECTIVES: usize = 1000;

/// A comment that hides findings.
#[derive(Debug)]
pub struct Directive<'t> {
    /// The comment.
    pub span: Span,
    /// What goes away with it: its line where it stands alone, and the blanks before it.
    pub whole: Span,
    /// The rules whose findings it hides.
    pub rules: Vec<Named<'t>>,
    /// Where it says up to which day it counts, and the day.
    pub until: Option<(Span, Date)>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    pub(super) scope: Scope,
    /// Its day is over.
    pub expired: bool,
}

/// Where a comment hides findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Nothing,
    File,
    /// The line with this number.
    Line(u32),
}

/// A rule or category that a comment names.
#[derive(Debug)]
pub struct Named<'t> {
    /// As written.
    pub name: &'t str,
    /// Where.
    pub span: Span,
    /// What it means; nothing where there is none of this name.
    pub selector: Option<Selector>,
    /// Certainly nothing is hidden by it.
    pub unused: bool,
    used: bool,
}

/// Something wrong with a comment.
#[derive(Debug)]
pub struct Fault {
    /// The place.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// The comments of a text that hide findings.
#[derive(Debug)]
pub struct Suppressions<'t> {
    /// The comments, in the order of the text.
    pub directives: Vec<Directive<'t>>,
    lines: Lines<'t>,
    by_line: HashMap<u32, Vec<usize>>,
    for_file: Vec<usize>,
}

impl<'t> Named<'t> {
    pub(super) fn new(name: &'t str, span: Span, selector: Option<Selector>) -> Self {
        Self { name, span, selector, unused: false, used: false }
    }
}

impl Directive<'_> {
    pub(super) fn new(span: Span, file: bool) -> Self {
        let scope = if file { Scope::File } else { Scope::Line(0) };
        let (rules, faults) = (Vec::new(), Vec::new());
        Self { span, whole: span, rules, until: None, faults, scope, expired: false }
    }

    /// Hides a finding of the rule called `id`, if it names that.
    fn hide(&mut self, id: &str) -> bool {
        let mut hidden = false;
        for rule in self.rules.iter_mut().filter(|_| !self.expired) {
            if rule.selector.is_some_and(|selector| selector.selects_id(id)) {
                (rule.used, hidden) = (true, true);
            }
        }
        hidden
    }
}

impl<'t> Suppressions<'t> {
    /// The `comments` in `text` that speak to the linter; nothing where none does.
    pub(super) fn read(text: &'t str, comments: &[Span], today: Option<Date>) -> Option<Self> {
        if comments.is_empty() || memmem::find(text.as_bytes(), b"ecslint").is_none() {
            return None;
        }
        let directives = comments.iter().filter_map(|&span| comment::read(text, span));
        let directives: Vec<_> = directives.take(MAX_DIRECTIVES + 1).collect();
        if directives.is_empty() {
            return None;
        }
        let (by_line, for_file) = (HashMap::new(), Vec::new());
        let mut all = Self { directives, lines: Lines::new(text), by_line, for_file };
        all.limit();
        for index in 0..all.directives.len() {
            all.place(index, text, comments, today);
        }
        Some(all)
    }

    /// Says of comments beyond the limit that they do not count.
    fn limit(&mut self) {
        if let Some(beyond) = self.directives.get_mut(MAX_DIRECTIVES) {
            *beyond = Directive::new(beyond.span, false);
            beyond.scope = Scope::Nothing;
            beyond.faults.push(Fault {
                span: beyond.span,
                message: format!(
                    "only {MAX_DIRECTIVES} of these comments count, not this and those behind it"
                ),
                help: "use `ecslint-ignore-file`, or the configuration".to_owned(),
            });
        }
    }

    /// Finds out where the comment at `index` counts, and what goes away with it.
    fn place(&mut self, index: usize, text: &str, comments: &[Span], today: Option<Date>) {
        let directive = &mut self.directives[index];
        directive.expired = directive.until.zip(today).is_some_and(|((_, day), today)| day < today);
        let span = directive.span;
        let (first, last) = (self.lines.line(span.start), self.lines.line(span.end.max(1) - 1));
        let before = &text[first.start..span.start as usize];
        let behind = text.get(span.end as usize..last.end).unwrap_or_default();
        let (lonely, last_in_line) = (before.trim().is_empty(), behind.trim().is_empty());
        directive.whole = if !last_in_line {
            span
        } else if lonely {
            Span::new(first.start, (last.end + 1).min(text.len()))
        } else {
            let comment = span.slice(text).trim_end().len();
            Span::new(first.start + before.trim_end().len(), span.start as usize + comment)
        };
        match directive.scope {
            Scope::Nothing => {}
            Scope::File => self.for_file.push(index),
            Scope::Line(_) => {
                let own = if last_in_line { span.start } else { span.end };
                let line = if lonely && last_in_line {
                    next_line(text, &self.lines, comments, last.end)
                } else {
                    Some(self.lines.position(own).line)
                };
                directive.scope = line.map_or(Scope::Nothing, Scope::Line);
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
        for line in [first, other] {
            candidates.extend(self.by_line.get(&line).into_iter().flatten());
        }
        if last > first {
            let inside = |index: &usize| found.primary.contains(self.directives[*index].span);
            candidates.extend(self.by_line.values().flatten().filter(|index| inside(index)));
        }
        let hide = |hidden, index: usize| self.directives[index].hide(found.rule) || hidden;
        candidates.into_iter().fold(false, hide)
    }

    /// Finds out what hid nothing though its rules ran, where `certain` says that nothing else can
    /// be found in the text.
    pub(super) fn judge(&mut self, config: &Config, certain: bool) {
        for directive in self.directives.iter_mut().filter(|directive| !directive.expired) {
            for rule in &mut directive.rules {
                let ran = rule.selector.is_some_and(|selector| config.judges(selector));
                rule.unused = certain && ran && !rule.used;
            }
        }
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
