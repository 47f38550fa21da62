//! JSON to tree, whatever state the text is in.
//!
//! A file being typed is normally broken, so the parser reports and goes on: a string ends at its
//! line, a key without a colon is a member whose value is still missing, a placeholder is a value
//! nobody knows yet. Where brackets do not match, the indentation says which one is missing; it is
//! asked only then, so that the layout of a sound file never matters.
mod brackets;
mod branch;
mod comma;
mod foreign;
mod lexer;
mod list;
mod object;
mod parser;
mod scalar;
mod word;

use crate::{Format, Parsed};
use lexer::Lexer;
use parser::Parser;
use std::borrow::Cow;

/// Containers nested deeper than this are not read.
const MAX_DEPTH: usize = 200;

/// Later errors add nothing.
const MAX_ERRORS: usize = 100;

/// Parses JSON. [`Format::Jsonc`] allows trailing commas; comments are always kept.
pub fn parse(text: &str, format: Format) -> Parsed<'_> {
    let plain = Parser::new(text, format, false).parse();
    if plain.structural == 0 {
        return plain.parsed;
    }
    let indented = Parser::new(text, format, true).parse();
    if indented.structural <= plain.structural { indented.parsed } else { plain.parsed }
}

/// What the JSON string `written` says, quotes included; nothing where it is not exactly one.
pub(crate) fn text(written: &str) -> Option<Cow<'_, str>> {
    let mut lexer = Lexer::new(written, Format::Json);
    let string = lexer.string();
    let whole = string.closed && string.span.range() == (0..written.len());
    (whole && lexer.errors.is_empty()).then_some(string.text)
}
