//! The tree that JSON has for a file of HCL: blocks are members of their name with a member for each
//! label, texts and what `jsonencode` is given are themselves, other expressions are unknown.
use super::{Block, Body, Expr, Item, Name, Part, Term};
use crate::{Format, Key, Member, Node, Object, Span, Value};
use std::borrow::Cow;

pub(super) fn body<'a>(body: &Body<'a>) -> Object<'a> {
    Object::new(body.items.iter().map(item).collect(), false)
}

fn item<'a>(item: &Item<'a>) -> Member<'a> {
    match item {
        Item::Attribute(attribute) => member(&attribute.key, value(&attribute.value)),
        Item::Block(block) => member(&block.key, labelled(block)),
    }
}

fn member<'a>(name: &Name<'a>, value: Node<'a>) -> Member<'a> {
    let key = Key { name: name.text.clone(), span: name.span, unknown: false };
    Member { key, value, shadowed: false }
}

fn labelled<'a>(block: &Block<'a>) -> Node<'a> {
    let mut node = Node { span: block.inner, value: Value::Object(body(&block.body)) };
    let mut start = block.inner.start;
    for label in block.labels.iter().rev() {
        start = start.min(label.span.start);
        let value = Value::Object(Object::new(vec![member(label, node)], false));
        node = Node { span: Span { start, end: block.inner.end }, value };
    }
    node
}

fn value<'a>(expr: &Expr<'a>) -> Node<'a> {
    let value = match &expr.term {
        Term::Null => Value::Null,
        Term::Bool(value) => Value::Bool(*value),
        Term::Number(number) => Value::Number(*number),
        Term::Template(parts) | Term::Heredoc(parts) => text(parts),
        Term::List(items) => Value::Array(items.iter().map(value).collect()),
        Term::Object(pairs) => object(pairs),
        Term::Parenthesis(inner) => value(inner).value,
        Term::Call(call) if call.name.text == "jsonencode" && call.arguments.len() == 1 => {
            value(&call.arguments[0]).value
        }
        _ => Value::Unknown,
    };
    Node { span: expr.span, value }
}

fn object<'a>(pairs: &[super::Pair<'a>]) -> Value<'a> {
    let member = |pair: &super::Pair<'a>| {
        let name = pair.key.as_text();
        let key = Key {
            name: Cow::Owned(name.unwrap_or_default().to_owned()),
            span: pair.key.span,
            unknown: name.is_none(),
        };
        Member { key, value: value(&pair.value), shadowed: false }
    };
    Value::Object(Object::new(pairs.iter().map(member).collect(), false))
}

/// A text that is a list or an object of JSON is that.
fn text<'a>(parts: &[Part<'a>]) -> Value<'a> {
    let [Part::Text(text)] = parts else {
        return if parts.is_empty() { Value::String(Cow::Borrowed("")) } else { Value::Unknown };
    };
    if text.text.trim_start().starts_with(['[', '{']) {
        let escapes = text.escapes();
        let parsed = crate::json::parse(&text.text, Format::Json);
        if parsed.errors.is_empty() {
            return parsed.root.moved(&|span| escapes.span(span)).value;
        }
    }
    Value::String(text.text.clone())
}
