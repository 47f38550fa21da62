//! Values that no text holds yet.
use crate::{Key, Member, Node, Number, Object, Span, Value};
use std::borrow::Cow;

fn node(value: Value<'_>) -> Node<'_> {
    Node { span: Span::new(0, 0), value }
}

/// Text.
pub fn string<'a>(text: impl Into<Cow<'a, str>>) -> Node<'a> {
    node(Value::String(text.into()))
}

/// An integer; beyond 2^53 it is rounded.
pub fn number<'a>(value: i64) -> Node<'a> {
    node(Value::Number(Number { value: value as f64, integer: true }))
}

/// `true` or `false`.
pub fn flag<'a>(value: bool) -> Node<'a> {
    node(Value::Bool(value))
}

/// A list.
pub fn list<'a>(items: impl Into<Vec<Node<'a>>>) -> Node<'a> {
    node(Value::Array(items.into()))
}

/// An object with these members.
pub fn object<'a>(members: impl IntoIterator<Item = (&'a str, Node<'a>)>) -> Node<'a> {
    let members = members.into_iter().map(|(name, value)| member(name, value)).collect();
    node(Value::Object(Object::new(members, false)))
}

pub(super) fn member<'a>(name: &'a str, value: Node<'a>) -> Member<'a> {
    let key = Key { name: Cow::Borrowed(name), span: Span::new(0, 0), unknown: false };
    Member { key, value, shadowed: false }
}

pub(super) fn null<'a>() -> Node<'a> {
    node(Value::Null)
}
