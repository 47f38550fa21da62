//! Scalars, keys and aliases of the tree.
use super::alias::Refusal;
use super::build::{Builder, MAX_DEPTH};
use super::call;
use super::frame::Frame;
use super::scalar::Scalar;
use crate::{ErrorKind, Key, Node, Span, SyntaxError, Value, placeholder};
use granit_parser::{ScalarStyle, Tag};
use std::borrow::Cow;
use std::ops::Range;

impl<'t> Builder<'t, '_> {
    pub(super) fn scalar(
        &mut self,
        scalar: Scalar<'t, '_>,
        at: Range<usize>,
        tag: Option<Range<usize>>,
        anchor: usize,
    ) {
        let span = self.scalar_span(&scalar, at, tag.clone());
        let touched = self.touched(span);
        if self.frames.last().is_some_and(Frame::wants_key) {
            self.key(scalar, span, touched);
            return;
        }
        if scalar.absent && self.frames.is_empty() && scalar.tag.is_none() && !touched {
            return;
        }
        if let Some(function) = call::function(scalar.tag, tag) {
            let value = Scalar { tag: None, ..scalar }.value();
            let value = value.ok().filter(|_| !touched).unwrap_or(Value::Unknown);
            self.out.calls = true;
            self.place(call::call(function, Node { span, value }), anchor);
            return;
        }
        let value = match scalar.value() {
            _ if touched => Value::Unknown,
            Ok(value) => value,
            Err(message) => {
                self.out.errors.push(SyntaxError::new(ErrorKind::Syntax, span, message));
                Value::Unknown
            }
        };
        self.place(Node { span, value }, anchor);
    }

    fn key(&mut self, scalar: Scalar<'t, '_>, span: Span, touched: bool) {
        self.pass(span.start as usize);
        let Some(frame) = self.frames.last_mut() else { return };
        let merge = scalar.style == ScalarStyle::Plain && scalar.text == "<<";
        let tagged = scalar.tag.is_some_and(Tag::is_custom);
        let unknown =
            merge || touched || tagged || scalar.absent || placeholder::in_key(&scalar.text);
        if scalar.absent && !touched {
            let message = "a value without a key, expected `key: value`";
            self.out.errors.push(SyntaxError::new(ErrorKind::Syntax, span, message));
        }
        self.out.known += usize::from(!unknown);
        let name = if scalar.absent { Cow::Borrowed("") } else { scalar.text };
        frame.key = Some(Key { name, span, unknown });
    }

    pub(super) fn alias(&mut self, id: usize, span: Span) {
        let room = MAX_DEPTH.saturating_sub(self.depth());
        let (kind, message) = match self.anchors.expand(id, span, room) {
            Ok(node) => {
                if matches!(node.value, Value::Array(_) | Value::Object(_)) {
                    self.out.aliases.push(span);
                }
                return self.place(node, 0);
            }
            Err(Refusal::Unfinished) => (ErrorKind::Syntax, "alias inside the node that it names"),
            Err(Refusal::TooMany) => {
                (ErrorKind::Unreadable, "aliases stand for too much, expected at most 100000 nodes")
            }
            Err(Refusal::TooDeep) => {
                (ErrorKind::Unreadable, "alias nested too deep, expected at most 200 levels")
            }
        };
        let reported = self.out.errors.iter().any(|error| error.kind == ErrorKind::Unreadable);
        if kind == ErrorKind::Syntax || !reported {
            self.out.errors.push(SyntaxError::new(kind, span, message));
        }
        self.place(Node { span, value: Value::Unknown }, 0);
    }

    pub(super) fn lost_alias(&mut self, name: &str, span: Span) {
        let message = format!("alias `*{name}` has no anchor, expected `&{name}` before it");
        let error = SyntaxError::new(ErrorKind::Syntax, span, message);
        self.out.errors.push(error.help("put the value in quotes if `*` is part of it"));
        self.place(Node { span, value: Value::Unknown }, 0);
    }
}
