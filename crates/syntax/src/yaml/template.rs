//! Template code that a deploy tool removes before anything reads the YAML.
use super::draft::{Patch, Site};
use super::line::Line;
use crate::{
    ErrorKind, Span, SyntaxError,
    placeholder::{self, Statement},
};
use std::ops::Range;

/// What template code starts with that YAML would misread.
const MARKS: [&str; 12] =
    ["{{", "{%", "{#", "%{", "<%", "<?", "#{", "${", "[[", "'\"$", ": {", ": !"];
/// In longer lines nothing is looked for, else a line of braces takes quadratic time.
const MAX_LINE: usize = 8192;
/// A binary file has no use for a finding on each of its bytes.
const MAX_CONTROL_ERRORS: usize = 20;

/// Hides what YAML would misread: lines of template code become holes, other templates unknown
/// scalars.
pub(super) fn hide(text: &str) -> Vec<Patch> {
    let mut patches = Vec::new();
    if !MARKS.iter().any(|mark| text.contains(mark)) {
        return patches;
    }
    let mut next = Some(Line::at(text, 0));
    while let Some(line) = next {
        let content = line.content_range(text);
        next = match directives(&text[content.start..]) {
            Some((length, comment)) => {
                let end = content.start + length;
                each_line(text, content.start..end, |range| {
                    // `{{/* … */}}` and `{# … #}` are comments: they cannot bring keys.
                    let blank = Patch::literal(range.clone(), " ".repeat(range.len()));
                    patches.push(if comment { blank } else { Patch::hole(range, Site::Anyone) });
                });
                Line::at(text, end).after(text)
            }
            None => {
                let end = hide_inline(text, line, &mut patches);
                Line::at(text, end).after(text)
            }
        };
    }
    patches
}

/// Calls `hide` with what stands on each line of `range`.
fn each_line(text: &str, range: Range<usize>, mut hide: impl FnMut(Range<usize>)) {
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        let content = line.trim();
        let from = at + line.len() - line.trim_start().len();
        if !content.is_empty() {
            hide(from..from + content.len());
        }
        at += line.len();
    }
}

/// Hides every placeholder of a line that YAML could not read as it stands.
pub(super) fn hide_bare(text: &str, line: Line) -> Vec<Patch> {
    let mut patches = Vec::new();
    let mut at = if line.end - line.start > MAX_LINE { line.end } else { line.start };
    while at < line.end {
        let found = text.get(at..line.end).and_then(placeholder::bare);
        match found.filter(|&length| at + length <= line.end && length > 0) {
            Some(length) => {
                patches.push(Patch::opaque(at..at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    patches
}

/// Control characters have no place in YAML; each one is reported and hidden.
pub(super) fn hide_controls(text: &str, errors: &mut Vec<SyntaxError>) -> Vec<Patch> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}');
    if !text
        .bytes()
        .any(|byte| byte == 0xC2 || byte == 0x7F || byte < b' ' && !byte.is_ascii_whitespace())
    {
        return Vec::new();
    }
    let mut patches = Vec::new();
    for (at, control) in text.char_indices().filter(|&(_, c)| is_control(c) || c == '\u{c}') {
        let end = at + control.len_utf8();
        if patches.len() < MAX_CONTROL_ERRORS {
            let code = u32::from(control);
            let message = format!("control character `U+{code:04X}`, expected printable text");
            let error = SyntaxError::new(ErrorKind::Syntax, Span::new(at, end), message);
            errors.push(error.help("remove it, or write it as an escape in double quotes"));
        }
        patches.push(Patch::opaque(at..end));
    }
    patches
}

/// The length of the template code that `text` starts with, if with nothing else on its lines, and
/// whether it is all comments.
fn directives(text: &str) -> Option<(usize, bool)> {
    let (mut rest, mut comment) = (text, true);
    while let Some(length) = code(rest) {
        comment &= matches!(placeholder::statement(rest), Some((_, Statement::Comment)));
        rest = &rest[length..];
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
        if rest[blanks..].starts_with('\n') || rest.len() == blanks {
            return Some((text.len() - rest.len(), comment));
        }
        rest = &rest[blanks..];
    }
    None
}

/// Hides the template code in a line, and says where the last of it ends.
fn hide_inline(text: &str, line: Line, patches: &mut Vec<Patch>) -> usize {
    let mut at = if line.end - line.start > MAX_LINE { line.end } else { line.start };
    while at < line.end {
        let Some(rest) = text.get(at..) else {
            at += 1;
            continue;
        };
        let Some(length) = inline(text, line, at).filter(|_| !rest.starts_with("{#")) else {
            at += 1;
            continue;
        };
        let mut first = true;
        each_line(text, at..at + length, |range| {
            let blank = Patch::literal(range.clone(), " ".repeat(range.len()));
            patches.push(if first { Patch::opaque(range) } else { blank });
            first = false;
        });
        at += length;
    }
    at.max(line.end)
}

/// The length of what is to be hidden at `at`.
fn inline(text: &str, line: Line, at: usize) -> Option<usize> {
    let rest = &text[at..];
    match rest.as_bytes() {
        [b'{', b'{' | b'%', ..] | [b'%', b'{', ..] | [b'<', b'%' | b'?', ..] => {
            block(&text[at..line.end]).or_else(|| code(rest))
        }
        [b'$', b'{', ..] => placeholder::bare(rest).filter(|&length| is_misread(&rest[2..length])),
        [b'[', b'[', ..] => placeholder::bare(rest).filter(|&length| !rest[..length].contains(',')),
        [b'\'', b'"', ..] => placeholder::unquoted(rest),
        [b'#' | b'!', ..] if is_value(text, line, at) => placeholder::bare(rest),
        [b'{', ..] if is_value(text, line, at) => {
            let length = placeholder::unquoted(rest)?;
            text[at + length..line.end].trim().is_empty().then_some(length)
        }
        _ => None,
    }
}

/// The length of the block that `text`, a piece of a line, starts with: `{% if x %} a {% else %} b {% endif %}`.
fn block(text: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(2 * placeholder::MAX_LENGTH)];
    let (mut depth, mut opened) = (0usize, None);
    for (range, found) in placeholder::statements(near) {
        match found {
            Statement::If | Statement::Block => depth += 1,
            Statement::End => depth = depth.checked_sub(1)?,
            _ => {}
        }
        // The first opens it, at the start; the one that leaves nothing open ends it.
        if depth == 0 || opened.is_none() && range.start > 0 {
            return opened.map(|()| range.end);
        }
        opened = Some(());
    }
    None
}

/// Whether YAML reads more than a word in the code of `${…`.
fn is_misread(code: &str) -> bool {
    code.contains(['"', '\'', '{', '[', '\n']) || code.contains(": ") || code.contains(" #")
}

/// Whether a value starts at `at`.
fn is_value(text: &str, line: Line, at: usize) -> bool {
    text[line.start..at].trim_end().ends_with([':', '-'])
}

/// The length of the template code between marks of its own that `text` starts with.
fn code(text: &str) -> Option<usize> {
    let marks = text.as_bytes().get(..2)?;
    if ![b"{{", b"{%", b"{#", b"%{", b"<%", b"<?"].iter().any(|known| marks == *known) {
        return None;
    }
    let length = match placeholder::statement(text) {
        Some((length, _)) => length,
        None => placeholder::bare(text)?,
    };
    // Handlebars writes `{{{x}}}` for what it does not escape.
    let triple = text.starts_with("{{{") && text[length..].starts_with('}');
    Some(length + usize::from(triple))
}
