//! Template code that a deploy tool removes before anything reads the YAML.
use super::draft::{Patch, Site};
use super::line::Line;
use crate::{ErrorKind, Span, SyntaxError, placeholder};

const STYLES: [(&str, &str); 5] =
    [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("%{", "}"), ("<%", "%>")];
/// Longer template code is not looked for, else a line of braces takes quadratic time.
const MAX_TEMPLATE: usize = 1024;
/// A binary file has no use for a finding on each of its bytes.
const MAX_CONTROL_ERRORS: usize = 20;

/// Hides what YAML would misread: lines of template code become holes, other templates unknown
/// scalars.
pub(super) fn hide(text: &str) -> Vec<Patch> {
    let mut patches = Vec::new();
    let holds = |(open, close): &(&str, &str)| text.contains(open) && text.contains(close);
    if !STYLES.iter().any(holds) && !text.contains("#{") {
        return patches;
    }
    let mut next = Some(Line::at(text, 0));
    while let Some(line) = next {
        let content = line.content(text);
        if is_directive(content) {
            // `{{/* … */}}` and `{# … #}` are comments: they cannot bring keys.
            let range = line.content_range(text);
            let comment = content.starts_with("{#") || content.contains("/*");
            let blank = Patch::literal(range.clone(), " ".repeat(range.len()));
            patches.push(if comment { blank } else { Patch::hole(range, Site::Anyone) });
        } else {
            hide_inline(text, line, &mut patches);
        }
        next = line.after(text);
    }
    patches
}

/// Hides every placeholder of a line that YAML could not read as it stands.
pub(super) fn hide_bare(text: &str, line: Line) -> Vec<Patch> {
    let mut patches = Vec::new();
    let mut at = if line.end - line.start > MAX_TEMPLATE * 8 { line.end } else { line.start };
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

fn is_directive(mut content: &str) -> bool {
    let mut some = false;
    while let Some(length) = length(content) {
        some = true;
        content = content[length..].trim();
    }
    some && content.is_empty()
}

fn hide_inline(text: &str, line: Line, patches: &mut Vec<Patch>) {
    let mut at = line.start;
    while at < line.end {
        let Some(rest) = text.get(at..line.end) else {
            at += 1;
            continue;
        };
        let found =
            length(rest).filter(|_| !rest.starts_with("{#")).or_else(|| ruby(text, line, at));
        match found {
            Some(length) => {
                patches.push(Patch::opaque(at..at + length));
                at += length;
            }
            None => at += 1,
        }
    }
}

/// The length of the template code that `text` starts with.
fn length(text: &str) -> Option<usize> {
    let (open, close) = STYLES.iter().find(|(open, _)| text.starts_with(open))?;
    let inner = &text[open.len()..];
    let inner = &inner[..inner.floor_char_boundary(MAX_TEMPLATE)];
    let end = open.len() + inner.find(close)? + close.len();
    let triple = inner.starts_with('{') && text[end..].starts_with('}');
    Some(if *open == "{{" && triple { end + 1 } else { end })
}

/// `#{VAR}` as a whole value, which YAML would take for a comment.
fn ruby(text: &str, line: Line, at: usize) -> Option<usize> {
    let rest = text[at..line.end].strip_prefix("#{")?;
    let before = text[line.start..at].trim_end();
    before.ends_with([':', '-']).then_some(())?;
    Some(rest.find('}')? + 3)
}
