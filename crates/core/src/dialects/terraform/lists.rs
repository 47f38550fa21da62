//! Functions that make lists of lists and maps.
use super::functions::number;
use ecslint_syntax::{Member, Node, Value};

pub(super) fn length<'a>(node: &Node<'_>) -> Option<Value<'a>> {
    let length = match &node.value {
        Value::Array(items) if !items.iter().any(Node::is_unknown) => items.len(),
        Value::Object(object) if !object.is_open() => object.members().len(),
        Value::String(text) => text.chars().count(),
        _ => return None,
    };
    number(length as f64)
}

/// Terraform sorts the members of a map by their names.
pub(super) fn listed<'a>(name: &str, node: Node<'a>) -> Option<Value<'a>> {
    let Value::Object(object) = node.value else { return None };
    if object.is_open() {
        return None;
    }
    let mut members = object.into_members();
    ecslint_syntax::sort::sort_by(&mut members, |a, b| a.key.name.cmp(&b.key.name));
    let item = |it: Member<'a>| match name {
        "keys" => Node { span: it.key.span, value: Value::String(it.key.name) },
        _ => it.value,
    };
    Some(Value::Array(members.into_iter().map(item).collect()))
}

pub(super) fn flatten<'a>(node: Node<'a>) -> Option<Value<'a>> {
    let Value::Array(items) = node.value else { return None };
    let flat = items.into_iter().flat_map(|item| match item.value {
        Value::Array(_) => match flatten(item) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        },
        _ => vec![item],
    });
    Some(Value::Array(flat.collect()))
}

pub(super) fn compact<'a>(node: Node<'a>) -> Option<Value<'a>> {
    let Value::Array(items) = node.value else { return None };
    let said = |item: &Node<'_>| !matches!(&item.value, Value::Null) && item.as_str() != Some("");
    Some(Value::Array(items.into_iter().filter(said).collect()))
}
