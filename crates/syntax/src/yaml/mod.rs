//! YAML to tree.
//!
//! The grammar is granit-parser's. Around it stand three small layers: templates are hidden before
//! parsing, events become the tree of every format, and a broken line is repaired or given up and
//! the rest parsed again, so that one slip does not hide the whole file.
mod alias;
mod branch;
mod build;
mod call;
mod draft;
mod enclose;
mod frame;
mod line;
mod merge;
mod node;
mod place;
mod recover;
mod repair;
mod report;
mod scalar;
mod template;

use crate::{Node, Parsed, Span, Value};
use granit_parser::{Event, Parser};
use std::borrow::Cow;

/// Errors after these add nothing.
const MAX_ERRORS: usize = 100;

/// Parses YAML 1.2. Never fails: what it cannot read is in [`Parsed::errors`].
///
/// Two or more documents with content are a stream. Aliases are replaced by what they stand for. The
/// tags of CloudFormation's functions are calls; nodes with any other tag of their own are unknown.
pub fn parse(text: &str) -> Parsed<'_> {
    let mut errors = Vec::new();
    let whole = Span::new(0, text.len());
    let controls = template::hide_controls(text, &mut errors);
    let patches = draft::join(template::hide(text), controls);
    let template = !patches.is_empty();
    let built = recover::parse(text, patches, &mut errors);
    errors.extend(built.errors);
    crate::sort::sort_by_key(&mut errors, |error| (error.span.start, error.span.end));
    errors.dedup_by(|later, first| later.span == first.span && later.message == first.message);
    errors.truncate(MAX_ERRORS);
    let mut comments = built.comments;
    crate::sort::sort(&mut comments);
    let read = errors.is_empty() && !template;
    let nothing = Node { span: whole, value: if read { Value::Null } else { Value::Unknown } };
    let mut root = stream(built.documents).unwrap_or(nothing);
    if template {
        branch::forget(text, &mut root);
    }
    Parsed { errors, comments, calls: built.calls, computed: built.aliases, ..Parsed::of(root) }
}

/// The root over `documents`.
fn stream(mut documents: Vec<Node<'_>>) -> Option<Node<'_>> {
    let last = documents.pop()?;
    let Some(first) = documents.first() else { return Some(last) };
    let span = Span { start: first.span.start, end: last.span.end };
    documents.push(last);
    Some(Node { span, value: Value::Stream(documents) })
}

/// What the scalar `written` says, its quotes or its `|` included; nothing where it is not exactly one.
pub(crate) fn text(written: &str) -> Option<Cow<'static, str>> {
    // The last line of a block ends, too.
    let whole = format!("{written}\n");
    let mut found = None;
    for event in Parser::new_from_str(&whole) {
        match event.ok()?.0 {
            Event::Scalar(text, ..) if found.is_none() => found = Some(text.into_owned()),
            Event::Scalar(..)
            | Event::MappingStart(..)
            | Event::SequenceStart(..)
            | Event::Comment(..)
            | Event::Alias(..) => return None,
            _ => {}
        }
    }
    found.map(Cow::Owned)
}
