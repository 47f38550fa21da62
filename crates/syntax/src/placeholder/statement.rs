//! Statements of template languages: what stands there says which text is written, and is none itself.
use super::code::{Lines, enclosed};
use std::ops::Range;

/// What a statement does to the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Statement {
    /// Nothing.
    Comment,
    /// Something stands here that may write text: an inclusion, an assignment.
    Other,
    /// What follows is written if a condition holds.
    If,
    /// What follows is written as it stands or any number of times.
    Block,
    /// What follows is written in place of what stands before.
    Else,
    /// The end of the last block.
    End,
}

/// The statement that `text` starts with, when it starts with one, and its length.
pub(crate) fn statement(text: &str) -> Option<(usize, Statement)> {
    let marks = text.as_bytes().get(..2)?;
    let (open, close, lines) = match marks {
        b"{%" => ("{%", "%}", Lines::Any),
        b"{#" => ("{#", "#}", Lines::Any),
        b"<%" => ("<%", "%>", Lines::Any),
        b"<?" => ("<?", "?>", Lines::Any),
        b"%{" => ("%{", "}", Lines::InBrackets),
        b"{{" if text.starts_with("{{!--") => ("{{!--", "--}}", Lines::Any),
        b"{{" => ("{{", "}}", Lines::InBrackets),
        b"[[" => ("[[", "]]", Lines::InBrackets),
        _ => return None,
    };
    let length = match comment(text) {
        Some(length) => return Some((length, Statement::Comment)),
        None => enclosed(text, open, close, lines)?,
    };
    let inner = &text[open.len()..length - close.len()];
    let code = inner.trim_matches(['-', '~', '+']).trim();
    let statement = match marks {
        b"{%" => jinja(code),
        b"{#" => Statement::Comment,
        b"%{" => directive(code)?,
        b"<%" | b"<?" => ruby(code)?,
        _ if code.starts_with('!') || open.len() > 2 => Statement::Comment,
        _ => action(code)?,
    };
    Some((length, statement))
}

/// The statements of `text`, with their places.
pub(crate) fn statements(text: &str) -> impl Iterator<Item = (Range<usize>, Statement)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += text.as_bytes()[at..].iter().position(|byte| b"{<%[".contains(byte))?;
            if let Some((length, found)) = text.get(at..).and_then(statement) {
                let range = at..at + length;
                at = range.end;
                return Some((range, found));
            }
            at += 1;
        }
    })
}

/// Whether `text` asks no condition but one, and writes nothing in place of what stands below it: then that
/// can be read as if the condition held.
pub(crate) fn asks_once(text: &str) -> bool {
    let mut condition = None;
    statements(text).all(|(range, found)| match found {
        Statement::If => *condition.get_or_insert(&text[range.clone()]) == &text[range],
        found => found != Statement::Else,
    })
}

/// The length of a comment of Go, `{{/* … */}}`.
fn comment(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("{{")?;
    let inner = inner.strip_prefix('-').unwrap_or(inner).trim_start();
    let rest = inner.strip_prefix("/*")?;
    let from = text.len() - rest.len();
    let near = &rest[..rest.floor_char_boundary(super::code::MAX_LENGTH)];
    let end = near.find("*/")?;
    let after = near[end + 2..].trim_start();
    let after = after.strip_prefix('-').unwrap_or(after);
    let tail = near[end..].len() - after.len();
    after.starts_with("}}").then_some(from + end + tail + 2)
}

/// The first word of `code`, as far as it is one.
fn keyword(code: &str) -> &str {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    &code[..code.bytes().take_while(letter).count()]
}

/// What stands in `{% %}`: Jinja, Twig, Liquid, Nunjucks.
fn jinja(code: &str) -> Statement {
    match keyword(code) {
        "if" | "unless" | "case" | "ifchanged" => Statement::If,
        "else" | "elif" | "elsif" | "elseif" | "when" => Statement::Else,
        "set" | "capture" if code.contains('=') => Statement::Other,
        "for" | "block" | "macro" | "call" | "filter" | "set" | "raw" | "verbatim" | "with"
        | "autoescape" | "trans" | "capture" | "comment" | "embed" => Statement::Block,
        word if word.starts_with("end") => Statement::End,
        _ => Statement::Other,
    }
}

/// What stands in `%{ }` of Terraform; another `%{…}` is a placeholder.
fn directive(code: &str) -> Option<Statement> {
    match keyword(code) {
        "if" => Some(Statement::If),
        "for" => Some(Statement::Block),
        "else" => Some(Statement::Else),
        "endif" | "endfor" => Some(Statement::End),
        _ => None,
    }
}

/// What stands in `{{ }}` or `[[ ]]` of Go and its kin, Handlebars; what is no statement is a value.
fn action(code: &str) -> Option<Statement> {
    match code.as_bytes().first()? {
        b'#' if matches!(keyword(&code[1..]), "if" | "unless") => return Some(Statement::If),
        b'#' => return Some(Statement::Block),
        b'^' => return Some(if code == "^" { Statement::Else } else { Statement::If }),
        b'/' => return Some(Statement::End),
        b'>' => return Some(Statement::Other),
        b'$' if code.contains(":=") || code.contains(" = ") => return Some(Statement::Other),
        _ => {}
    }
    let word = keyword(code);
    let rest = &code[word.len()..];
    if !rest.is_empty() && !rest.starts_with([' ', '\t', '(', '\n']) {
        return None;
    }
    match (word, rest.is_empty()) {
        ("if" | "with" | "define" | "block", false) => Some(Statement::If),
        ("range", false) => Some(Statement::Block),
        ("else", _) => Some(Statement::Else),
        ("end", true) => Some(Statement::End),
        ("break" | "continue", true) => Some(Statement::Other),
        _ => None,
    }
}

/// What stands in `<% %>` of ERB and EJS or in `<? ?>`; `<%= %>` is a value.
fn ruby(code: &str) -> Option<Statement> {
    let code = code.strip_prefix("php").unwrap_or(code).trim();
    match code.as_bytes().first() {
        Some(b'=') => return None,
        Some(b'#') => return Some(Statement::Comment),
        _ => {}
    }
    let word = keyword(code.trim_start_matches(['}', ' ']));
    let opens = code.ends_with(['{', ':']) || code.ends_with(" do") || code.ends_with('|');
    Some(match word {
        "else" | "elsif" | "elseif" | "when" => Statement::Else,
        "if" | "unless" | "case" => Statement::If,
        "end" | "endif" | "endforeach" | "endfor" | "endwhile" => Statement::End,
        "" if code.starts_with('}') => Statement::End,
        "for" | "while" | "until" | "foreach" => Statement::Block,
        _ if opens => Statement::Block,
        _ => Statement::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::{Statement::*, *};

    #[test]
    fn every_language_says_what_its_statements_do() {
        for (text, expected) in [
            ("{% if debug %}", If),
            ("{%- elif x == \"%}\" -%}", Else),
            ("{%~ else ~%}", Else),
            ("{% endif %}", End),
            ("{% for k, v in env.items() %}", Block),
            ("{% set port = 80 %}", Other),
            ("{% set text %}", Block),
            ("{% include 'env.json' %}", Other),
            ("{# a note\n on two lines #}", Comment),
            ("%{ if port > 0 ~}", If),
            ("%{ if a == {} }", If),
            ("%{~ else ~}", Else),
            ("%{ for p in ports }", Block),
            ("%{endfor}", End),
            ("{{ if eq .Env \"}}\" }}", If),
            ("{{- range $i, $e := .Ports -}}", Block),
            ("{{ else if .X }}", Else),
            ("{{- end }}", End),
            ("{{ $port := 80 }}", Other),
            ("{{/* a note: }} */}}", Comment),
            ("{{- /* a note */ -}}", Comment),
            ("{{! a note }}", Comment),
            ("{{!-- a {{note}} --}}", Comment),
            ("{{#if debug}}", If),
            ("{{#each ports}}", Block),
            ("{{/each}}", End),
            ("{{> partial}}", Other),
            ("[[ if .debug ]]", If),
            ("<% if debug %>", If),
            ("<% ports.each do |port| -%>", Block),
            ("<% } else { %>", Else),
            ("<% } %>", End),
            ("<%# a note %>", Comment),
            ("<?php if ($debug): ?>", If),
        ] {
            assert_eq!(statement(text), Some((text.len(), expected)), "{text}");
        }
    }

    #[test]
    fn values_are_no_statements() {
        for text in [
            "{{ port }}",
            "{{ end_port }}",
            "{{ if_debug }}",
            "{{ include \"x\" . }}",
            "%{http_code}",
            "<%= port %>",
            "<?= $port ?>",
            "[[ port ]]",
            "{% if",
            "{ \"a\": 1 }",
            "[[1]]",
        ] {
            assert_eq!(statement(text), None, "{text}");
        }
    }
}
