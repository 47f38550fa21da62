//! Draws a fix as the lines it takes away and the lines it puts there.
use super::{Page, WIDTH, digits};
use crate::printable::{message, one_line};
use annotate_snippets::renderer::{
    DEFAULT_ADDITION_STYLE, DEFAULT_HELP_STYLE, DEFAULT_LINE_NUM_STYLE, DEFAULT_REMOVAL_STYLE,
    Style,
};
use ecslint_core::{
    Fix, Safety,
    syntax::{Edit, Span, apply},
};
use std::{fmt::Write, ops::Range};

/// More lines in a row are shown by the first and the last of them.
const MANY_LINES: usize = 8;

/// More places are not shown.
const MANY_HUNKS: usize = 8;

/// How much of a long line stands before the change, in bytes.
const CONTEXT: usize = 40;

/// Longer lines, in bytes, are not looked at as a whole: a minified file is one line.
const LONG_LINE: usize = 1024;

/// How much of a long line on either side of a change is looked at, in bytes: more than is shown.
const MARGIN: usize = 2 * WIDTH;

/// Lines in a row that change.
struct Hunk<'a> {
    /// The number of the first, before and after.
    numbers: [usize; 2],
    removed: Vec<&'a str>,
    added: Vec<String>,
}

/// `fix` below the finding, with its title.
pub(super) fn draw(page: &Page<'_>, fix: &Fix, color: bool) -> String {
    let style = |style: Style| if color { style } else { Style::new() };
    let (help, title) = (style(DEFAULT_HELP_STYLE), message(&fix.title));
    let mut out = format!("{help}help{help:#}: {title}");
    if fix.safety != Safety::Safe {
        // Writing to a string cannot fail.
        let _ = write!(out, " ({} fix)", fix.safety);
    }
    let hunks = hunks(page, &fix.edits);
    let Some(last) = hunks.iter().map(Hunk::last).max() else { return out };
    let mut pen = Pen { out, gutter: digits(last as u32), number: style(DEFAULT_LINE_NUM_STYLE) };
    pen.bar();
    for (index, hunk) in hunks.iter().enumerate() {
        if index > 0 {
            pen.dots();
        }
        if index == MANY_HUNKS {
            break;
        }
        let added: Vec<&str> = hunk.added.iter().map(String::as_str).collect();
        let from = hunk.shown_from();
        pen.lines('-', style(DEFAULT_REMOVAL_STYLE), hunk.numbers[0], &hunk.removed, from);
        pen.lines('+', style(DEFAULT_ADDITION_STYLE), hunk.numbers[1], &added, from);
    }
    pen.out
}

struct Pen {
    out: String,
    /// How wide the numbers of lines are.
    gutter: usize,
    number: Style,
}

impl Pen {
    fn bar(&mut self) {
        let (gutter, style) = (self.gutter, self.number);
        let _ = write!(self.out, "\n{:gutter$} {style}|{style:#}", "");
    }

    fn dots(&mut self) {
        let style = self.number;
        let _ = write!(self.out, "\n{style}...{style:#}");
    }

    fn lines(&mut self, sign: char, paint: Style, first: usize, lines: &[&str], from: usize) {
        let (gutter, style) = (self.gutter, self.number);
        let hidden = if lines.len() > MANY_LINES { MANY_LINES / 2..lines.len() - 1 } else { 0..0 };
        for (index, line) in lines.iter().enumerate() {
            if index == hidden.start && !hidden.is_empty() {
                self.dots();
            }
            if !hidden.contains(&index) {
                let text = shown(line, if index == 0 { from } else { 0 });
                let number = first + index;
                let number = format_args!("{style}{number:>gutter$}{style:#}");
                let _ = write!(self.out, "\n{number} {paint}{sign} {text}{paint:#}");
            }
        }
    }
}

/// The lines that `edits` change; none where they are not in order.
fn hunks<'a>(page: &Page<'a>, edits: &[Edit]) -> Vec<Hunk<'a>> {
    let mut hunks = Vec::new();
    let (mut rest, mut grown) = (edits, 0);
    while let Some(first) = rest.first() {
        let start = around(page, first.span.start).start;
        let mut end = around(page, first.span.end).end;
        let mut count = 1;
        let near = |edit: &&Edit, end| around(page, edit.span.start).start <= end;
        while let Some(next) = rest.get(count).filter(|next| near(next, end)) {
            end = around(page, next.span.end).end;
            count += 1;
        }
        let (here, later) = rest.split_at(count);
        let Some(before) = page.text.get(start..end) else { return Vec::new() };
        let moved = |edit: &Edit| {
            let span = edit.span.range();
            let span = Span::new(span.start.checked_sub(start)?, span.end.checked_sub(start)?);
            let real = before.get(span.range()).is_some();
            real.then(|| Edit { span, text: edit.text.clone() })
        };
        let Some(here) = here.iter().map(moved).collect::<Option<Vec<_>>>() else {
            return Vec::new();
        };
        let after = apply(before, &here);
        let number = page.lines.position(start as u32).line as usize;
        hunks.push(Hunk::between(number, grown, before, &after));
        grown += after.matches('\n').count() as isize - before.matches('\n').count() as isize;
        rest = later;
    }
    hunks
}

/// The line at `offset`; of a long one the part around it.
fn around(page: &Page<'_>, offset: u32) -> Range<usize> {
    let line = page.lines.line(offset);
    if line.len() <= LONG_LINE {
        return line;
    }
    let offset = offset as usize;
    let start = page.text.floor_char_boundary(offset.saturating_sub(MARGIN));
    let end = page.text.ceil_char_boundary(offset + MARGIN);
    start.max(line.start)..end.min(line.end)
}

impl<'a> Hunk<'a> {
    /// The lines of `before`, of which the first has this number, that differ in `after`.
    fn between(number: usize, grown: isize, before: &'a str, after: &str) -> Self {
        let old: Vec<&str> = before.split('\n').collect();
        let new: Vec<&str> = after.split('\n').collect();
        let same = |(a, b): &(&&str, &&str)| a == b;
        let head = std::iter::zip(&old, &new).take_while(same).count();
        let tails = std::iter::zip(old[head..].iter().rev(), new[head..].iter().rev());
        let tail = tails.take_while(same).count();
        let first = number + head;
        Self {
            numbers: [first, first.saturating_add_signed(grown)],
            removed: old[head..old.len() - tail].to_vec(),
            added: new[head..new.len() - tail].iter().map(|&line| line.to_owned()).collect(),
        }
    }

    /// The number of its last line.
    fn last(&self) -> usize {
        let [before, after] = self.numbers;
        (before + self.removed.len()).max(after + self.added.len()) - 1
    }

    /// Where its first line is shown from, in bytes, so that a long one shows what changes.
    fn shown_from(&self) -> usize {
        let (Some(old), Some(new)) = (self.removed.first(), self.added.first()) else { return 0 };
        if old.len().max(new.len()) <= WIDTH {
            return 0;
        }
        let same = std::iter::zip(old.bytes(), new.bytes()).take_while(|(a, b)| a == b).count();
        same.saturating_sub(CONTEXT)
    }
}

/// A line, or the part of a long one that starts at `from`.
fn shown(line: &str, from: usize) -> String {
    let line = line.strip_suffix('\r').unwrap_or(line);
    let start = line.floor_char_boundary(from);
    let end = line.floor_char_boundary(start + WIDTH);
    let text = line[start..end].replace('\t', "    ");
    let cut = |is: bool| if is { "…" } else { "" };
    [cut(start > 0), &one_line(&text), cut(end < line.len())].concat()
}
