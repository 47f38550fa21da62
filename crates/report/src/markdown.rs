//! For the summary of a workflow step and for comments on pull requests.
use crate::{
    File, Reporter, Summary,
    github::SHOWN,
    printable::{message, one_line, visible},
    words::{by_frequency, in_words},
};
use ecslint_core::{Diagnostic, Severity, rules, syntax::Lines};
use std::{
    cmp::Reverse,
    fmt::Write as _,
    io::{self, Write},
};

/// More findings are counted, not listed: a comment may have 64 KiB.
const ROWS: usize = 100;

/// What the row of a finding starts with, the gravest first.
const LEVELS: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Info];

/// Writes a table of the findings, the gravest first.
pub struct Markdown {
    /// Says how many findings GitHub does not show beside the code, where the same run writes
    /// annotations.
    pub annotated: bool,
}

impl Reporter for Markdown {
    fn file(&self, file: &File<'_>) -> String {
        if file.analysis.diagnostics.is_empty() {
            return String::new();
        }
        let lines = Lines::new(&file.source.text);
        let mut found: Vec<&Diagnostic> = file.analysis.diagnostics.iter().collect();
        found.sort_by_key(|found| Reverse(found.severity));
        found.truncate(ROWS);
        found.iter().map(|found| row(file.place, &lines, found)).collect()
    }

    fn write(&self, files: &[&str], summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "### ecslint: {}", in_words(summary))?;
        if files.is_empty() {
            return Ok(());
        }
        out.write_all(b"\n| severity | place | finding | rule |\n| --- | --- | --- | --- |\n")?;
        let rows = LEVELS.map(level).into_iter().flat_map(|level| {
            let rows = files.iter().flat_map(|file| file.lines());
            rows.filter(move |row| row.starts_with(&level))
        });
        for row in rows.take(ROWS) {
            writeln!(out, "{row}")?;
        }
        self.rest(summary, out)
    }
}

impl Markdown {
    /// What the table does not say.
    fn rest(&self, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let hidden = summary.findings().saturating_sub(ROWS);
        if hidden > 0 {
            writeln!(out, "\n{hidden} more are not listed here.")?;
        }
        let levels = [summary.errors, summary.warnings, summary.infos];
        let unshown: usize = levels.iter().map(|count| count.saturating_sub(SHOWN)).sum();
        if self.annotated && unshown > 0 {
            writeln!(
                out,
                "\n{unshown} more are not shown as annotations: GitHub shows {SHOWN} errors, {SHOWN} \
                 warnings and {SHOWN} notices of a step."
            )?;
        }
        let counts = by_frequency(summary);
        if summary.findings() > counts.len() {
            out.write_all(b"\n| findings | severity | rule |\n| ---: | --- | --- |\n")?;
            for ((rule, severity), count) in counts {
                writeln!(out, "| {count} | {severity} | `{rule}` |")?;
            }
        }
        Ok(())
    }
}

fn level(severity: Severity) -> String {
    format!("| {severity} |")
}

fn row(place: &str, lines: &Lines<'_>, found: &Diagnostic) -> String {
    let at = lines.position(found.primary.start);
    let place = code(&format!("{}:{}:{}", one_line(place), at.line, at.column));
    let rule = match rules::find(found.rule) {
        Some(rule) => format!("[`{}`]({})", rule.id, rule.url),
        None => format!("`{}`", found.rule),
    };
    format!("{} {place} | {} | {rule} |\n", level(found.severity), prose(&message(&found.message)))
}

/// A message in which backticks quote what the file says: nothing in it is Markdown but those.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // The last of an even number of parts follows a backtick that quotes nothing.
    let unpaired = parts.len().is_multiple_of(2).then(|| parts.len() - 1);
    let parts = parts.iter().enumerate();
    let shown = parts.map(|(index, part)| match index {
        _ if Some(index) == unpaired => format!("\\`{}", plain(part)),
        _ if index % 2 == 0 => plain(part),
        _ if part.is_empty() => "\\`\\`".to_owned(),
        _ => code(part),
    });
    shown.collect()
}

/// `text` without any meaning in Markdown or HTML, and without calling anybody.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '@' | '#' | ':' | '&' | '<' | '>' => drop(write!(out, "&#{};", u32::from(c))),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// `text` as code. A table ends a cell at `|` even there, and backticks would end the code.
fn code(text: &str) -> String {
    if !text.contains(['|', '`', '\\']) && text.trim() == text {
        return format!("`{text}`");
    }
    let mut out = "<code>".to_owned();
    for c in text.chars() {
        match c {
            c if c.is_ascii_punctuation() => drop(write!(out, "&#{};", u32::from(c))),
            c if c.is_control() => out.push(visible(c)),
            c => out.push(c),
        }
    }
    out + "</code>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_code_and_the_rest_is_plain() {
        assert_eq!(prose("`a*b` is *no* field"), "`a*b` is \\*no\\* field");
        assert_eq!(prose("<b> @team #1 www"), "&#60;b&#62; &#64;team &#35;1 www");
        assert_eq!(prose("`a|b`"), "<code>a&#124;b</code>");
        assert_eq!(prose("`${A}` <i>"), "`${A}` &#60;i&#62;");
    }

    #[test]
    fn backticks_in_quotes_let_nothing_out() {
        assert_eq!(prose("a ` <b>"), "a \\` &#60;b&#62;");
        assert_eq!(prose("`a`<b>`c`"), "`a`&#60;b&#62;`c`");
        assert_eq!(prose("``<b>`"), "\\`\\`&#60;b&#62;\\`");
    }
}
