//! Where a caret stands in a text that is being typed.
//!
//! A word that nobody writes is put in place of what is half typed, and the text is parsed again: so
//! the parsers, which know every state a text can be in, say what the caret is in.
use crate::Source;
use ecslint_syntax::{Format, Parsed, Span};

/// The word that nobody writes.
pub(super) const WORD: &str = "\u{e000}here";

/// A caret, and the text with [`WORD`] in its place.
pub(super) struct Cursor {
    text: String,
    format: Format,
    /// Where the word stands in that text.
    pub(super) at: u32,
    /// What is half typed, quotes included.
    pub(super) replace: Span,
    /// The part of it in front of the caret, without its quote.
    pub(super) typed: Span,
    /// Its quote.
    pub(super) quote: Option<char>,
    /// It is a key that has its colon.
    pub(super) has_colon: bool,
    /// A comma is missing here, behind what stands before.
    pub(super) comma_before: Option<u32>,
    /// A comma is missing behind it.
    pub(super) comma_after: bool,
    /// A blank is missing in front of it.
    pub(super) blank_before: bool,
    /// The column it stands in, where it is the first of its line or of a YAML item.
    pub(super) column: usize,
}

/// A half-typed word: from where to where, and its quote.
struct Token {
    start: usize,
    end: usize,
    quote: Option<char>,
}

impl Cursor {
    /// The caret at `offset`; nothing where nothing can be completed, as in a comment.
    pub(super) fn new(source: &Source<'_>, offset: u32) -> Option<Self> {
        let text = &*source.text;
        let offset = offset as usize;
        if !text.is_char_boundary(offset) {
            return None;
        }
        match source.format {
            Format::Json | Format::Jsonc | Format::Jsonnet => {
                Self::in_json(text, offset, source.format)
            }
            Format::Yaml => Self::in_yaml(text, offset),
            Format::Hcl => None,
        }
    }

    /// The text with the word in place.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The text with the word, as a tree.
    pub(super) fn parse(&self) -> Parsed<'_> {
        crate::dialects::parse(&self.text, self.format)
    }

    fn in_json(text: &str, offset: usize, format: Format) -> Option<Self> {
        let token = json_token(text, offset, format)?;
        let before = text[..token.start].trim_end();
        let gap = &text[before.len()..token.start];
        let apart = matches!(before.chars().next_back(), None | Some('{' | '[' | ',' | ':'));
        let comma_before = (!apart).then_some(before.len() as u32);
        if !apart && !gap.contains('\n') && (token.start == token.end || gap.is_empty()) {
            return None;
        }
        let after = text[token.end..].trim_start();
        let next = after.chars().next();
        let comma_after = !matches!(next, None | Some(',' | ':' | '}' | ']' | '/'));
        let word = format!("\"{WORD}\"{}", if comma_after { "," } else { "" });
        Some(Self {
            format,
            at: token.start as u32 + 1,
            has_colon: next == Some(':'),
            comma_before,
            comma_after,
            blank_before: before.ends_with(':') && gap.is_empty(),
            ..Self::replacing(text, offset, &token, &word)
        })
    }

    fn in_yaml(text: &str, offset: usize) -> Option<Self> {
        let token = yaml_token(text, offset)?;
        let line = text[..token.start].rfind('\n').map_or(0, |at| at + 1);
        let prefix = &text[line..token.start];
        let first = prefix.trim_start_matches([' ', '-']).is_empty();
        let flow = prefix.trim_end().ends_with(['[', '{', ',']);
        let value = prefix.trim_end().ends_with(':');
        let rest = text[token.end..].trim_start_matches([' ', '\t']);
        // What is written before a key or an item would become part of it.
        let free = rest.starts_with(['\n', '\r', '#', ':']) || rest.is_empty();
        if !flow && !((first || value) && free) {
            return None;
        }
        let has_colon =
            rest.starts_with(':') && !rest[1..].starts_with(|c: char| !c.is_whitespace());
        let blank_before = prefix.ends_with([':', '-']);
        let colon = if first && !has_colon { ":" } else { "" };
        let blank = if blank_before { " " } else { "" };
        let word = format!("{blank}{WORD}{colon}");
        Some(Self {
            format: Format::Yaml,
            at: (token.start + blank.len()) as u32,
            has_colon,
            blank_before,
            column: text[line..token.start].chars().count(),
            ..Self::replacing(text, offset, &token, &word)
        })
    }

    fn replacing(text: &str, offset: usize, token: &Token, word: &str) -> Self {
        let line = text[..token.start].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line..token.start];
        let inner = token.start + usize::from(token.quote.is_some());
        Self {
            text: [&text[..token.start], word, &text[token.end..]].concat(),
            format: Format::Json,
            at: 0,
            replace: Span::new(token.start, token.end),
            typed: Span::new(inner.min(offset), offset),
            quote: token.quote,
            has_colon: false,
            comma_before: None,
            comma_after: false,
            blank_before: false,
            column: indent.len() - indent.trim_start().len(),
        }
    }
}

/// The string or word around `offset`; nothing in a comment.
fn json_token(text: &str, offset: usize, format: Format) -> Option<Token> {
    let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let jsonnet = format == Format::Jsonnet;
    let mut open: Option<(usize, u8)> = None;
    let mut bytes = text[line..offset].bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if open.is_some() => drop(bytes.next()),
            _ if open.is_some_and(|(_, quote)| quote == byte) => open = None,
            b'"' | b'\'' if open.is_none() && (jsonnet || byte == b'"') => {
                open = Some((line + at, byte));
            }
            b'#' if open.is_none() && jsonnet => return None,
            b'/' if open.is_none() && text[line + at..].starts_with("//") => return None,
            _ => {}
        }
    }
    let Some((start, quote)) = open else { return Some(word_around(text, offset, None, is_word)) };
    let quote = char::from(quote);
    Some(match closing(text, offset, quote) {
        Some(end) => Token { start, end, quote: Some(quote) },
        None => Token { start, ..word_around(text, offset, Some(quote), is_word) },
    })
}

/// The end of the string that a caret at `offset` is in: nothing where the next quote rather opens
/// another, because this one is not closed yet.
fn closing(text: &str, offset: usize, quote: char) -> Option<usize> {
    let rest = text[offset..].split('\n').next().unwrap_or_default();
    let mut escaped = false;
    for (at, character) in rest.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(offset + at + 1),
            ',' | '{' | '}' | '[' | ']' => return None,
            _ => {}
        }
    }
    None
}

fn word_around(text: &str, offset: usize, quote: Option<char>, part: fn(char) -> bool) -> Token {
    let before = text[..offset].trim_end_matches(part);
    let after = text[offset..].trim_start_matches(part);
    Token { start: before.len(), end: text.len() - after.len(), quote }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-' | '.' | '$')
}

/// The scalar around `offset`; nothing in a comment.
fn yaml_token(text: &str, offset: usize) -> Option<Token> {
    let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let mut open: Option<(usize, char)> = None;
    let mut last = ' ';
    for (at, character) in text[line..offset].char_indices() {
        let starts = matches!(last, ' ' | '\t' | '[' | '{' | ',' | ':');
        match (open, character) {
            (Some((_, quote)), _) if character == quote => open = None,
            (None, '"' | '\'') if starts => open = Some((line + at, character)),
            (None, '#') if matches!(last, ' ' | '\t') => return None,
            _ => {}
        }
        last = character;
    }
    if let Some((start, quote)) = open {
        let rest = text[offset..].split('\n').next().unwrap_or_default();
        let end = match rest.find(quote) {
            Some(at) => offset + at + 1,
            None => word_around(text, offset, None, is_word).end,
        };
        return Some(Token { start, end, quote: Some(quote) });
    }
    let mut token = word_around(text, offset, None, is_scalar);
    let typed = &text[token.start..offset];
    if typed == "-" || typed.ends_with(':') {
        token.start = offset;
    }
    let rest = &text[offset..token.end];
    let colon = rest.char_indices().find(|(at, character)| {
        *character == ':' && !rest[at + 1..].starts_with(|next: char| !next.is_whitespace())
    });
    if let Some((at, _)) = colon {
        token.end = offset + at;
    }
    Some(token)
}

fn is_scalar(character: char) -> bool {
    !character.is_whitespace() && !matches!(character, ',' | '[' | ']' | '{' | '}' | '"' | '\'')
}
