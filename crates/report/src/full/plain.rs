//! Draws the ordinary finding without colour: places that stand on one line each, in plain ASCII,
//! each on a line of its own. It draws what annotate-snippets draws, in a tenth of the time, which
//! is most of the time that a run over many files takes; all else is left to annotate-snippets.
use super::{FAR, Page, WIDTH, digits};
use crate::printable::MOST;
use ecslint_core::{Diagnostic, syntax::Span};
use std::fmt::Write;

/// Deeper lines are moved to the left.
const DEEP: usize = 20;

/// A place, and what is said of it.
struct Mark<'a> {
    line: u32,
    /// How wide what stands before the place, and the place, are shown.
    widths: [usize; 2],
    sign: char,
    label: &'a str,
}

/// `found` as annotate-snippets shows it without its fix; nothing where that takes more.
pub(super) fn draw(page: &Page<'_>, found: &Diagnostic) -> Option<String> {
    let marks = marks(page, found)?;
    let gutter = digits(marks.last()?.line);
    let primary = page.lines.position(found.primary.start);
    let message = simple(&found.message)?;
    let mut pen = Pen { out: String::with_capacity(512), gutter };
    // Writing to a string cannot fail.
    let _ = writeln!(pen.out, "{}[{}]: {message}", found.severity, found.rule);
    pen.blanks(gutter);
    let _ = write!(pen.out, "--> {}:{}:{}", page.path, primary.line, primary.column);
    pen.bar();
    let mut before = marks.first()?.line;
    for mark in &marks {
        match mark.line - before {
            0 | 1 => {}
            2 => pen.source_line(page, before + 1)?,
            _ => pen.out += "\n...",
        }
        pen.source_line(page, mark.line)?;
        pen.mark(mark);
        before = mark.line;
    }
    if let Some(help) = &found.help {
        let help = simple(help)?;
        pen.bar();
        pen.line_start();
        pen.out += " = help: ";
        pen.out += help;
    }
    Some(pen.out)
}

struct Pen {
    out: String,
    /// How wide the numbers of lines are.
    gutter: usize,
}

impl Pen {
    fn blanks(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n(' ', count));
    }

    fn line_start(&mut self) {
        self.out.push('\n');
        self.blanks(self.gutter);
    }

    fn bar(&mut self) {
        self.line_start();
        self.out += " |";
    }

    fn mark(&mut self, mark: &Mark<'_>) {
        let [indent, width] = mark.widths;
        self.bar();
        self.blanks(indent + 1);
        self.out.extend(std::iter::repeat_n(mark.sign, width));
        if !mark.label.is_empty() {
            self.out.push(' ');
            self.out += mark.label;
        }
    }

    fn source_line(&mut self, page: &Page<'_>, number: u32) -> Option<()> {
        let line = page.lines.text(number);
        if line.len() > WIDTH {
            return None;
        }
        self.out.push('\n');
        self.blanks(self.gutter - digits(number));
        let _ = write!(self.out, "{number} |");
        if !line.is_empty() {
            self.out.push(' ');
        }
        for (index, part) in line.split('\t').enumerate() {
            self.out += if index > 0 { "    " } else { "" };
            self.out += part;
        }
        let plain = line.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t'));
        (plain && width(line) + self.gutter + 3 <= WIDTH).then_some(())
    }
}

/// The places of `found` by line.
fn marks<'a>(page: &'a Page<'_>, found: &'a Diagnostic) -> Option<Vec<Mark<'a>>> {
    let mut marks = vec![mark(page, found.primary, '^', "")?];
    for label in &found.labels {
        let far = label.span.start.abs_diff(found.primary.start) as usize >= FAR;
        if far || label.file.is_some() {
            return None;
        }
        marks.push(mark(page, label.span, '-', simple(&label.text)?)?);
    }
    marks.sort_by_key(|mark| mark.line);
    let apart = marks.windows(2).all(|pair| pair[0].line < pair[1].line);
    apart.then_some(marks)
}

fn mark<'a>(page: &'a Page<'_>, span: Span, sign: char, label: &'a str) -> Option<Mark<'a>> {
    let line = page.lines.position(span.start).line;
    let text = page.lines.text(line);
    if text.len() > WIDTH {
        return None;
    }
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

/// `text` where it can be shown as it is.
fn simple(text: &str) -> Option<&str> {
    let plain = text.len() <= MOST && text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    plain.then_some(text)
}
