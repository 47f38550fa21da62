//! Syntax errors in our words.
use super::build::Stop;
use super::draft::widen;
use super::line::Line;
use super::repair::Reason;
use crate::{ErrorKind, Span, SyntaxError};
use granit_parser::ErrorKind as Grammar;

/// The error at `stop`, or its `reason` where recovery found one.
pub(super) fn error(text: &str, stop: &Stop, reason: Option<(usize, Reason)>) -> SyntaxError {
    if let Some((at, reason)) = reason {
        return forgotten(text, at, reason);
    }
    let span = match stop.kind {
        Grammar::MappingValueNotAllowed | Grammar::InvalidColonPlacement => key(text, stop.at),
        Grammar::UnexpectedCharacter { .. } => widen(text, stop.at, stop.at),
        _ => place(text, stop.at),
    };
    let word = shown(text, span);
    let (message, help) = wording(&stop.kind, &word);
    described(span, message, help)
}

fn forgotten(text: &str, at: usize, reason: Reason) -> SyntaxError {
    let line = Line::at(text, at).content_range(text);
    let whole = Span::new(line.start, line.end);
    let span = match reason {
        Reason::Quote(_) => widen(text, at, line.end),
        Reason::Bracket(_) => widen(text, at, at),
        Reason::SpaceAfterColon | Reason::SpaceAfterDash => word(text, at),
        Reason::Comma | Reason::Colon => whole,
    };
    let (message, help) = match reason {
        Reason::Quote(quote) => (
            format!("string is not closed, expected `{quote}` on the same line"),
            format!("add `{quote}` at its end, or remove the first one"),
        ),
        Reason::Bracket('[') => ("`[` is not closed, expected `]`".into(), String::new()),
        Reason::Bracket(_) => ("`{` is not closed, expected `}`".into(), String::new()),
        Reason::SpaceAfterColon => {
            ("`:` without a space, expected `key: value`".into(), "put a space after it".into())
        }
        Reason::SpaceAfterDash => {
            ("`-` without a space, expected `- item`".into(), "put a space after it".into())
        }
        Reason::Comma => (format!("expected `,` after {}", shown(text, whole)), String::new()),
        Reason::Colon => (not_a_member(&shown(text, whole)), String::new()),
    };
    described(span, message, &help)
}

fn described(span: Span, message: String, help: &str) -> SyntaxError {
    let error = SyntaxError::new(ErrorKind::Syntax, span, message);
    if help.is_empty() { error } else { error.help(help) }
}

fn not_a_member(word: &str) -> String {
    format!("{word} is not a member, expected `key: value`")
}

/// A tab in the indentation, else the word at `at`; at the end of a line the last one on it.
fn place(text: &str, at: usize) -> Span {
    let at = text.floor_char_boundary(at.min(text.len()));
    tab_in_indent(text, at).unwrap_or_else(|| word(text, at))
}

fn word(text: &str, at: usize) -> Span {
    let word = text[at..].find(char::is_whitespace).unwrap_or(text.len() - at);
    if word > 0 {
        return widen(text, at, at + word);
    }
    let end = text[..at].trim_end().len();
    let start = text[..end].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    if end == 0 {
        return widen(text, at, at + 1);
    }
    widen(text, text.ceil_char_boundary(start), end)
}

/// The blanks from the first tab on, where the line at `at` is indented with one.
fn tab_in_indent(text: &str, at: usize) -> Option<Span> {
    let line = Line::at(text, at);
    let indent = &text[line.start..line.content_range(text).start];
    let tab = line.start + indent.find('\t')?;
    Some(widen(text, tab, line.start + indent.len()))
}

/// The key before the colon at `at`, with it.
fn key(text: &str, at: usize) -> Span {
    let line = Line::at(text, at);
    let start = text[line.start..at].trim_end().rfind(char::is_whitespace);
    let start = line.start + start.map_or(0, |blank| blank + 1);
    if start < at { widen(text, start, at + 1) } else { place(text, at) }
}

/// The source in backticks, as far as it fits into a message.
fn shown(text: &str, span: Span) -> String {
    let word = span.slice(text);
    match word.char_indices().nth(40) {
        Some((end, _)) => format!("`{}…`", word[..end].escape_debug()),
        None => format!("`{}`", word.replace('\t', "\\t").replace('`', "'")),
    }
}

fn wording(kind: &Grammar, word: &str) -> (String, &'static str) {
    use Grammar as G;
    match kind {
        G::TabNotAllowed
        | G::TabInBlockIndentation
        | G::TabInIndentation
        | G::TabInPlainScalar
        | G::TabAtBlockScalarStart => {
            ("tab in the indentation, expected spaces".into(), "replace each tab by two spaces")
        }
        G::InvalidIndentation
        | G::InvalidBlockScalarIndent
        | G::InvalidQuotedScalarIndent
        | G::InvalidFlowScalarIndent => {
            let message =
                format!("{word} in an unexpected column, expected its neighbours' column");
            (message, "indent it like its neighbours")
        }
        G::SimpleKeyExpected | G::InvalidSimpleKey => (not_a_member(word), ""),
        G::MappingValueNotAllowed | G::InvalidColonPlacement | G::MappingKeyNotAllowed => (
            format!("unexpected key {word}, expected the value above it to end first"),
            "indent the key like its neighbours, or put quotes around the whole value",
        ),
        _ => layout(kind, word),
    }
}

fn layout(kind: &Grammar, word: &str) -> (String, &'static str) {
    use Grammar as G;
    match kind {
        G::ExpectedBlockMappingKey => {
            (format!("unexpected {word}, expected `key: value`"), "indent it like the keys above")
        }
        G::ExpectedBlockSequenceEntry => {
            (format!("unexpected {word}, expected `- item`"), "indent it like the items above")
        }
        G::BlockSequenceEntryNotAllowed | G::BlockEntryInFlowCollection => {
            ("`-` in the wrong place, expected it on a line of its own".into(), "")
        }
        G::ExpectedFlowMappingSeparator
        | G::UnexpectedEofFlowMapping
        | G::UnexpectedEofImplicitFlowMapping => {
            (format!("unexpected {word}, expected `,` or `}}`"), "")
        }
        G::ExpectedFlowSequenceSeparator | G::UnexpectedEofFlowSequence => {
            (format!("unexpected {word}, expected `,` or `]`"), "")
        }
        G::MisplacedFlowCollectionEnd => (format!("{word} closes nothing"), "remove it"),
        G::CommentNotSeparated => ("expected a space before `#`".into(), ""),
        G::ExpectedDocumentStart => {
            (format!("unexpected {word} after the document, expected its keys in one column"), "")
        }
        _ => lexical(kind, word),
    }
}

fn lexical(kind: &Grammar, word: &str) -> (String, &'static str) {
    use Grammar as G;
    match kind {
        G::UnexpectedCharacter { character } => {
            let shown = character.escape_debug();
            (format!("`{shown}` cannot start a value, expected quotes around it"), "")
        }
        G::UnclosedQuotedScalar | G::DocumentIndicatorInQuotedScalar => {
            ("string is not closed, expected a closing quote".into(), "")
        }
        G::InvalidTrailingSingleQuotedScalar | G::InvalidTrailingDoubleQuotedScalar => (
            format!("unexpected {word} after a quoted string, expected the line to end"),
            "put the whole value in one pair of quotes",
        ),
        G::UnclosedFlowCollection { open } | G::MismatchedFlowCollectionEnd { open, .. } => {
            let close = if *open == '[' { ']' } else { '}' };
            (format!("`{open}` is not closed, expected `{close}`"), "")
        }
        G::MissingLowSurrogate | G::InvalidLowSurrogate | G::UnpairedLowSurrogate => {
            (format!("half a character at {word}, expected a surrogate pair"), "")
        }
        G::MissingAnchorOrAliasName => (
            format!("{word} has no name, expected one after `&` or `*`"),
            "put the value in quotes",
        ),
        _ => rare(kind, word),
    }
}

fn rare(kind: &Grammar, word: &str) -> (String, &'static str) {
    use Grammar as G;
    match kind {
        G::UnknownQuotedScalarEscape
        | G::InvalidQuotedScalarHexEscape
        | G::InvalidUnicodeEscape => (
            format!("unknown escape at {word}, expected one of YAML's such as `\\n` or `\\u00e9`"),
            "write `\\\\` for a backslash, or use single quotes",
        ),
        G::UndeclaredTagHandle => {
            (format!("tag {word} has an unknown prefix, expected `!Name` or `!!type`"), "")
        }
        G::BomInsideDocument => {
            ("byte order mark inside the text, expected it only at the start".into(), "remove it")
        }
        G::UnsupportedYamlMajorVersion => ("unknown version, expected `%YAML 1.2`".into(), ""),
        G::InvalidBlockScalarHeader | G::ZeroBlockScalarIndent => {
            (format!("unexpected {word}, expected a line end after `|` or `>`"), "")
        }
        _ => (format!("{word} cannot be read, expected YAML"), ""),
    }
}
