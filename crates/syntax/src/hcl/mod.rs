//! HCL, the language of Terraform and OpenTofu, whatever state the text is in.
//!
//! A file being typed is normally broken, so the parser reports and goes on: a half-typed line loses
//! that line, a broken block ends at its bracket. Where brackets do not match, the indentation says
//! which one is missing; it is asked only then, so that the layout of a sound file never matters.
//! What expressions compute is for others to say.
mod body;
mod collection;
mod expr;
mod heredoc;
mod lexer;
mod loops;
mod postfix;
mod project;
mod skip;
mod template;
mod text;
mod tree;

pub use tree::{Attribute, Block, Body, Call, Expr, For, Item, Name, Pair, Part, Step, Term, Text};

use crate::{ErrorKind, Node, Parsed, Span, SyntaxError, Value};
use lexer::Lexer;

/// What is nested deeper than this is not read.
const MAX_DEPTH: usize = 100;

/// Later errors add nothing.
const MAX_ERRORS: usize = 100;

/// A file as read.
#[derive(Debug)]
pub struct File<'a> {
    /// What stands in it.
    pub body: Body<'a>,
    /// What is wrong with the text, in the order of their places.
    pub errors: Vec<SyntaxError>,
    /// Where comments stand, delimiters included.
    pub comments: Vec<Span>,
}

/// Parses HCL.
pub fn read(text: &str) -> File<'_> {
    let (plain, doubts) = attempt(text, false);
    if doubts == 0 {
        return plain;
    }
    let (indented, fewer) = attempt(text, true);
    if fewer <= doubts { indented } else { plain }
}

fn attempt(text: &str, indented: bool) -> (File<'_>, usize) {
    let mut lexer = Lexer::new(text, indented);
    lexer.byte_order_mark();
    let body = lexer.body(None);
    let Lexer { mut errors, comments, structural, .. } = lexer;
    crate::sort::sort_by_key(&mut errors, |error| error.span);
    (File { body, errors, comments }, structural)
}

/// Whether `text` begins as a configuration does.
pub fn begins(text: &str) -> bool {
    let blocks =
        ["resource", "data", "module", "variable", "provider", "output", "locals", "terraform"];
    let said = |line: &&str| !line.is_empty() && !line.starts_with('#') && !line.starts_with("//");
    let first = text.lines().map(str::trim).find(said).and_then(|line| line.split_once(' '));
    first.is_some_and(|(word, rest)| blocks.contains(&word) && rest.starts_with(['"', '{']))
}

/// Parses HCL to the tree that JSON has for it: `/resource/TYPE/NAME/argument`.
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    let File { body, mut errors, comments } = read(text);
    let span = Span::new(0, text.len());
    if body.items.is_empty() && errors.is_empty() && text.trim().is_empty() {
        let error = SyntaxError::new(ErrorKind::Unreadable, span, "the file is empty");
        errors.push(error.help("expected a block such as `resource`"));
    }
    let root = Node { span, value: Value::Object(project::body(&body)) };
    Parsed { errors, comments, computed: vec![span], hcl: Some(Box::new(body)), ..Parsed::of(root) }
}
