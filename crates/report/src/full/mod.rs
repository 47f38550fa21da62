//! For people: the source with the findings under it, as rustc shows them.
use crate::{
    File, Other, Reporter,
    excerpt::{Excerpt, clamp},
    printable::{message, one_line, printable},
};
mod fix;
mod plain;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use ecslint_core::{
    Diagnostic, Label, Severity, Source, rules,
    syntax::{Lines, Span},
};
use std::{borrow::Cow, ops::Range};

/// Fixed, so that the output does not depend on the terminal.
const WIDTH: usize = 120;

/// A label further away, in bytes, is shown on its own.
const FAR: usize = 32 << 10;

/// A place of more lines is shown by its first.
const MANY_LINES: u32 = 8;

/// Shows findings as rustc does.
pub struct Full {
    /// With ANSI colours and links.
    pub color: bool,
}

impl Reporter for Full {
    fn file(&self, file: &File<'_>) -> String {
        let found = &file.analysis.diagnostics;
        render_with(file.path, file.source, file.others, found, self.color)
    }
}

/// Shows `diagnostics`, with an empty line after each. The result depends on nothing else.
pub fn render(path: &str, source: &Source<'_>, diagnostics: &[Diagnostic], color: bool) -> String {
    render_with(path, source, &[], diagnostics, color)
}

/// The same of a text that was linted with others.
pub fn render_with(
    path: &str,
    source: &Source<'_>,
    others: &[Other<'_>],
    diagnostics: &[Diagnostic],
    color: bool,
) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let others = others.iter().map(|other| Page::new(other.path, other.source, Vec::new()));
    let page = Page::new(path, source, others.collect());
    let mut shown = String::new();
    for found in diagnostics {
        let drawn = if color { None } else { plain::draw(&page, found) };
        shown += &drawn.unwrap_or_else(|| page.show(found, &renderer));
        if let Some(fix) = &found.fix {
            shown += "\n";
            shown += &fix::draw(&page, fix, color);
        }
        shown += "\n\n";
    }
    shown
}

struct Page<'a> {
    path: Cow<'a, str>,
    text: &'a str,
    lines: Lines<'a>,
    /// The texts that labels may stand in.
    others: Vec<Page<'a>>,
}

impl<'a> Page<'a> {
    fn new(path: &'a str, source: &'a Source<'_>, others: Vec<Self>) -> Self {
        let text = &*source.text;
        Self { path: one_line(path), text, lines: Lines::new(text), others }
    }

    fn show(&self, found: &'a Diagnostic, renderer: &Renderer) -> String {
        let mut columns = Vec::new();
        let mut shown = renderer.render(&[self.report(found, &mut columns)]);
        for (wrong, right) in columns {
            shown = shown.replacen(&wrong, &right, 1);
        }
        shown
    }

    fn report(&self, found: &'a Diagnostic, columns: &mut Columns) -> Group<'a> {
        let level = match found.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let mut title = level.primary_title(message(&found.message)).id(found.rule);
        if let Some(rule) = rules::find(found.rule) {
            title = title.id_url(rule.url);
        }
        let mut group = self.places(Group::with_title(title), found, columns);
        if let Some(help) = &found.help {
            group = group.element(Level::HELP.message(printable(help)));
        }
        group
    }

    /// The primary place with the labels near it, then each label far from it, then those in other
    /// texts.
    fn places(
        &self,
        mut group: Group<'a>,
        found: &'a Diagnostic,
        columns: &mut Columns,
    ) -> Group<'a> {
        let primary = self.shown(found.primary);
        let labels = found.labels.iter().filter(|label| label.file.is_none());
        let (near, far): (Vec<_>, Vec<_>) = labels
            .map(|label| self.mark(label))
            .partition(|(_, span, _)| span.start.abs_diff(primary.start) < FAR);
        let mut marks = vec![(AnnotationKind::Primary, primary, None)];
        marks.extend(near);
        group = self.place(group, marks, columns);
        for mark in far {
            group = self.place(group, vec![mark], columns);
        }
        for (file, page) in self.others.iter().enumerate() {
            let labels = found.labels.iter().filter(|label| label.file == Some(file));
            let marks: Vec<_> = labels.map(|label| page.mark(label)).collect();
            let Some((_, first, _)) = marks.first().cloned() else { continue };
            let near = |mark: &Mark<'_>| mark.1.start.abs_diff(first.start) < FAR;
            if marks.iter().all(near) {
                group = page.place(group, marks, columns);
            } else {
                group =
                    marks.into_iter().fold(group, |group, m| page.place(group, vec![m], columns));
            }
        }
        group
    }

    fn mark(&self, label: &'a Label) -> Mark<'a> {
        (AnnotationKind::Context, self.shown(label.span), Some(message(&label.text)))
    }

    fn place(&self, group: Group<'a>, marks: Vec<Mark<'a>>, columns: &mut Columns) -> Group<'a> {
        let start = marks[0].1.start;
        let at = self.lines.position(start as u32);
        let head = format!("{}:{}:", self.path, at.line);
        if self.text.is_empty() {
            return group.element(Origin::path(format!("{head}{}", at.column)));
        }
        let spans: Vec<Range<usize>> = marks.iter().map(|(_, span, _)| span.clone()).collect();
        let excerpt = Excerpt::new(self.text, &self.lines, &spans);
        let column = excerpt.column(start);
        if column != at.column as usize {
            columns.push((format!("{head}{column}"), format!("{head}{}", at.column)));
        }
        let annotations: Vec<Annotation<'a>> = marks
            .into_iter()
            .map(|(kind, span, text)| kind.span(excerpt.place(&span)).label(text))
            .collect();
        let snippet = Snippet::source(excerpt.text).line_start(excerpt.line);
        group.element(snippet.path(self.path.clone().into_owned()).annotations(annotations))
    }

    fn shown(&self, span: Span) -> Range<usize> {
        let span = clamp(self.text, span);
        let first_line = self.lines.line(span.start as u32).end;
        if self.count(&span) > MANY_LINES { span.start..first_line.max(span.start) } else { span }
    }

    /// The lines that a place stands on.
    fn count(&self, span: &Range<usize>) -> u32 {
        let line = |offset: usize| self.lines.position(offset as u32).line;
        line(span.end) - line(span.start) + 1
    }
}

/// Columns that annotate-snippets counts in the excerpt, and what they are in the text.
type Columns = Vec<(String, String)>;

/// A place, how it is underlined, and what is said of it.
type Mark<'a> = (AnnotationKind, Range<usize>, Option<Cow<'a, str>>);

/// The digits of a line's number.
fn digits(number: u32) -> usize {
    number.checked_ilog10().map_or(1, |log| log as usize + 1)
}
