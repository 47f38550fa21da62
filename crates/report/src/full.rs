//! For people: the source with the findings under it, as rustc shows them.
use crate::{
    File, Reporter,
    excerpt::{Excerpt, clamp},
    printable::{message, one_line, printable},
};
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet,
};
use ecslint_core::{
    Diagnostic, Fix, Safety, Severity, Source, rules,
    syntax::{Edit, Lines, Span},
};
use std::{borrow::Cow, ops::Range};

/// Fixed, so that the output does not depend on the terminal.
const WIDTH: usize = 120;

/// A label further away, in bytes, is shown on its own.
const FAR: usize = 32 << 10;

/// A place of more lines is shown by its first.
const MANY_LINES: u32 = 8;

/// A fix that touches more lines is shown by its title.
const MANY_FIXED_LINES: u32 = 40;

/// Shows findings as rustc does.
pub struct Full {
    /// With ANSI colours and links.
    pub color: bool,
}

impl Reporter for Full {
    fn file(&self, file: &File<'_>) -> String {
        render(file.path, file.source, &file.analysis.diagnostics, self.color)
    }
}

/// Shows `diagnostics`, with an empty line after each. The result depends on nothing else.
pub fn render(path: &str, source: &Source<'_>, diagnostics: &[Diagnostic], color: bool) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let page = Page { path: &one_line(path), text: &source.text, lines: Lines::new(&source.text) };
    diagnostics.iter().map(|found| page.show(found, &renderer)).collect()
}

struct Page<'a> {
    path: &'a str,
    text: &'a str,
    lines: Lines<'a>,
}

impl<'a> Page<'a> {
    fn show(&self, found: &'a Diagnostic, renderer: &Renderer) -> String {
        let mut columns = Vec::new();
        let mut shown = renderer.render(&self.report(found, &mut columns));
        for (wrong, right) in columns {
            shown = shown.replacen(&wrong, &right, 1);
        }
        shown + "\n\n"
    }

    fn report(&self, found: &'a Diagnostic, columns: &mut Columns) -> Vec<Group<'a>> {
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
        let fix = found.fix.as_ref().map(|fix| self.fix(fix));
        std::iter::once(group).chain(fix).collect()
    }

    /// The primary place with the labels near it, then each label far from it.
    fn places(
        &self,
        mut group: Group<'a>,
        found: &'a Diagnostic,
        columns: &mut Columns,
    ) -> Group<'a> {
        let primary = self.shown(found.primary);
        let labels =
            found.labels.iter().map(|label| (self.shown(label.span), message(&label.text)));
        let (near, far): (Vec<_>, Vec<_>) =
            labels.partition(|(span, _)| span.start.abs_diff(primary.start) < FAR);
        let mut marks = vec![(AnnotationKind::Primary, primary, None)];
        marks.extend(
            near.into_iter().map(|(span, text)| (AnnotationKind::Context, span, Some(text))),
        );
        group = self.place(group, marks, columns);
        for (span, text) in far {
            group = self.place(group, vec![(AnnotationKind::Context, span, Some(text))], columns);
        }
        group
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
        group.element(snippet.path(self.path.to_owned()).annotations(annotations))
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

    fn fix(&self, fix: &'a Fix) -> Group<'a> {
        let title = match fix.safety {
            Safety::Safe => message(&fix.title),
            safety => format!("{} ({safety} fix)", message(&fix.title)).into(),
        };
        let group = Group::with_title(Level::HELP.secondary_title(title));
        let spans: Vec<Range<usize>> =
            fix.edits.iter().map(|edit| clamp(self.text, edit.span)).collect();
        if !self.can_show(fix, &spans) {
            return group;
        }
        let excerpt = Excerpt::new(self.text, &self.lines, &spans);
        let patches: Vec<Patch<'a>> = std::iter::zip(&spans, &fix.edits)
            .map(|(span, edit)| {
                Patch::new(
                    excerpt.place(span),
                    printable(&edit.text.replace("\r\n", "\n")).into_owned(),
                )
            })
            .collect();
        group.element(Snippet::source(excerpt.text).line_start(excerpt.line).patches(patches))
    }

    /// Whether the edits are few lines and in order, which annotate-snippets takes for granted.
    fn can_show(&self, fix: &Fix, spans: &[Range<usize>]) -> bool {
        let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return false };
        let ordered = spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
        let few = |edit: &Edit| {
            edit.text.len() <= FAR && edit.text.matches('\n').count() <= MANY_FIXED_LINES as usize
        };
        ordered
            && self.count(&(first.start..last.end)) <= MANY_FIXED_LINES
            && fix.edits.iter().all(few)
    }
}

/// Columns that annotate-snippets counts in the excerpt, and what they are in the text.
type Columns = Vec<(String, String)>;

/// A place, how it is underlined, and what is said of it.
type Mark<'a> = (AnnotationKind, Range<usize>, Option<Cow<'a, str>>);
