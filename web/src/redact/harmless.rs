//! Values that may be seen by all: settings whose values AWS defines, sizes, and the names by which the
//! parts of a document refer to each other.
use ecslint_core::{
    Analysis,
    schema::{self, Field, Type},
    syntax::{Node, Span, Value},
};

/// Fields that hold sizes and names.
const FIELDS: [&str; 14] = [
    "family",
    "name",
    "cpu",
    "memory",
    "containerName",
    "sourceContainer",
    "sourceVolume",
    "containerPath",
    "containerPortRange",
    "portName",
    "taskDefinition",
    "serviceName",
    "platformVersion",
    "type",
];

/// Where the values stand that may be seen, in the order of the text.
pub(super) fn spans(read: &Analysis<'_>) -> Vec<Span> {
    let mut spans = Vec::new();
    for document in &read.documents {
        if let Some(root) = document.node(&read.root) {
            collect(root, Some(schema::of(document.kind).root), None, &mut spans);
        }
    }
    spans.sort_unstable_by_key(|&span| super::key(span));
    spans
}

fn collect(node: &Node<'_>, wanted: Option<Type>, field: Option<&Field>, spans: &mut Vec<Span>) {
    let Some(wanted) = wanted else { return };
    match &node.value {
        Value::Array(items) => {
            let Type::List(list) = wanted else { return };
            items.iter().for_each(|item| collect(item, Some(list.item), field, spans));
        }
        Value::Object(object) => {
            for member in object.members() {
                let name = &member.key.name;
                collect(&member.value, wanted.child(name), wanted.field(name), spans);
            }
        }
        _ if is_harmless(node, wanted, field) => spans.push(node.span),
        _ => {}
    }
}

fn is_harmless(node: &Node<'_>, wanted: Type, field: Option<&Field>) -> bool {
    let listed = field.is_some_and(|field| FIELDS.contains(&field.name));
    match (&node.value, wanted) {
        (Value::Number(_), Type::Integer(_) | Type::Number(_)) => true,
        (Value::Number(_), Type::Text(_)) => listed,
        (Value::String(text), Type::Text(wanted)) => {
            // A slip of the pen is worth showing; what is no word is no slip.
            is_word(text) && (listed || !wanted.choices.is_empty())
        }
        (Value::String(text), Type::Boolean | Type::Integer(_) | Type::Number(_)) => {
            text.len() <= 12 && is_word(text)
        }
        _ => false,
    }
}

/// Whether `text` is a name or a size: `web`, `web:3`, `/data`, `0.5 vCPU`.
pub(super) fn is_word(text: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || "_-.:/ ".contains(character);
    text.len() <= 64 && text.chars().all(plain) && !text.starts_with("arn:")
}
