//! Jsonnet to tree: what the text alone tells of its output.
//!
//! The text is read to its end whatever state it is in, and then evaluated within bounds. What needs an
//! import, an external variable or a native function is [`Value::Unknown`](crate::Value::Unknown), and an
//! object to which something unknown is added is open. Values have the place where they were written, even
//! where a name stands for them. [`Parsed::computed`](crate::Parsed::computed) names the places that no
//! edit may touch, as they are evaluated or used twice.
mod begins;
mod bind;
mod call;
mod computed;
mod expression;
mod field;
mod lexer;
mod library;
mod list;
mod machine;
mod object;
mod operate;
mod output;
mod parser;
mod primary;
mod program;
mod recover;
mod text;
mod unevaluated;
mod value;

use crate::{ErrorKind, Parsed, Span, SyntaxError};
pub use begins::begins;
pub use expression::is_name;
use machine::Machine;
use output::Output;
use std::borrow::Cow;
pub use unevaluated::unevaluated;

/// Expressions and output nested deeper than this are not read.
const MAX_DEPTH: usize = 200;

/// Later errors add nothing.
const MAX_ERRORS: usize = 100;

/// Parses Jsonnet and evaluates what can be.
///
/// Only the first error of grammar is reported: there Jsonnet stops, and later ones may follow from it.
pub fn parse(text: &str) -> Parsed<'_> {
    let mut program = parser::program(text, false);
    if program.faults > 0 && program.long_text {
        // Most likely a quote is not closed yet, and has swallowed what follows.
        let short = parser::program(text, true);
        if short.faults <= program.faults {
            program = short;
        }
    }
    let value = {
        let mut machine = Machine::new(&program.expressions);
        let value = machine.evaluate(program.root, 0);
        Output { machine: &mut machine, nodes: 0 }.node(value, 0)
    };
    let computed = match program.faults {
        0 => computed::places(&program.expressions, program.root, text.len()),
        _ => vec![Span::new(0, text.len())],
    };
    let mut errors = program.errors;
    if text.starts_with('\u{feff}') {
        let message = "the file starts with a byte order mark (U+FEFF)";
        errors.insert(0, SyntaxError::new(ErrorKind::ByteOrderMark, Span::new(0, 3), message));
    }
    Parsed { errors, comments: program.comments, computed, ..Parsed::of(value) }
}

/// What the quoted text `written` says; nothing where it is not exactly one.
pub(crate) fn text(written: &str) -> Option<Cow<'_, str>> {
    let tokens = lexer::tokens(written, false);
    let whole = tokens.list.first().is_some_and(|token| {
        token.kind == lexer::Kind::Text && token.span.range() == (0..written.len())
    });
    if whole && tokens.errors.is_empty() { text::decode(written).ok() } else { None }
}
