//! Draws the ordinary finding without colour: places that stand on one line each, in plain ASCII,
//! each on a line of its own. It draws what annotate-snippets draws, in a tenth of the time, which
//! is most of the time that a run over many files takes; all else is left to annotate-snippets.
use super::{FAR, Page, WIDTH, digits};
use crate::printable::{message, printable};
use ecslint_core::{Diagnostic, syntax::Span};
use std::{borrow::Cow, fmt::Write};

/// Deeper lines are moved to the left.
const DEEP: usize = 20;

/// A place, and what is said of it.
struct Mark<'a> {
    line: u32,
    /// How wide what stands before the place, and the place, are shown.
    widths: [usize; 2],
    sign: &'static str,
    label: Cow<'a, str>,
}

/// `found` as annotate-snippets shows it without its fix; nothing where that takes more.
pub(super) fn draw(page: &Page<'_>, found: &Diagnostic) -> Option<String> {
    let marks = marks(page, found)?;
    let last = marks.last()?;
    let gutter = digits(last.line);
    let mut out = String::with_capacity(512);
    let primary = page.lines.position(found.primary.start);
    // Writing to a string cannot fail.
    let _ =
        writeln!(out, "{}[{}]: {}", found.severity, found.rule, ascii(message(&found.message))?);
    let _ = writeln!(out, "{:gutter$}--> {}:{}:{}", "", page.path, primary.line, primary.column);
    let _ = write!(out, "{:gutter$} |", "");
    let mut before = marks.first()?.line;
    for mark in &marks {
        match mark.line - before {
            0 | 1 => {}
            2 => source_line(page, &mut out, gutter, before + 1)?,
            _ => out += "\n...",
        }
        source_line(page, &mut out, gutter, mark.line)?;
        let [indent, width] = mark.widths;
        let _ = write!(out, "\n{:gutter$} | {:indent$}{}", "", "", mark.sign.repeat(width));
        if !mark.label.is_empty() {
            let _ = write!(out, " {}", mark.label);
        }
        before = mark.line;
    }
    if let Some(help) = &found.help {
        let help = ascii(printable(help))?;
        let _ = write!(out, "\n{:gutter$} |\n{:gutter$} = help: {help}", "", "");
    }
    Some(out)
}

fn source_line(page: &Page<'_>, out: &mut String, gutter: usize, number: u32) -> Option<()> {
    let line = page.lines.text(number);
    let gap = if line.is_empty() { "" } else { " " };
    let _ = write!(out, "\n{number:>gutter$} |{gap}");
    for (index, part) in line.split('\t').enumerate() {
        *out += if index > 0 { "    " } else { "" };
        *out += part;
    }
    (is_plain(line) && width(line) + gutter + 3 <= WIDTH).then_some(())
}

/// The places of `found` by line.
fn marks<'a>(page: &'a Page<'_>, found: &'a Diagnostic) -> Option<Vec<Mark<'a>>> {
    let mut marks = vec![mark(page, found.primary, "^", Cow::Borrowed(""))?];
    for label in &found.labels {
        if label.span.start.abs_diff(found.primary.start) as usize >= FAR {
            return None;
        }
        marks.push(mark(page, label.span, "-", ascii(message(&label.text))?)?);
    }
    marks.sort_by_key(|mark| mark.line);
    let apart = marks.windows(2).all(|pair| pair[0].line < pair[1].line);
    apart.then_some(marks)
}

fn mark<'a>(
    page: &'a Page<'_>,
    span: Span,
    sign: &'static str,
    label: Cow<'a, str>,
) -> Option<Mark<'a>> {
    let line = page.lines.position(span.start).line;
    let text = page.lines.text(line);
    let start = span.start as usize - page.lines.line(span.start).start;
    let (before, place) = (text.get(..start)?, text.get(start..start + span.range().len())?);
    let blank = text.trim_start_matches([' ', '\t']).len();
    let shallow = width(&text[..text.len() - blank]) <= DEEP;
    let fits = !place.is_empty() && shallow;
    let widths = [width(before), width(place)];
    fits.then_some(Mark { line, widths, sign, label })
}

/// How wide plain text is shown: a tab as four spaces.
fn width(text: &str) -> usize {
    text.len() + 3 * text.bytes().filter(|&byte| byte == b'\t').count()
}

fn ascii(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~')).then_some(text)
}

fn is_plain(line: &str) -> bool {
    line.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t'))
}
