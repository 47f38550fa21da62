//! What the text alone does not tell.
use crate::{Node, Span, Value};

/// A place in the tree at `node`, of the Jsonnet `text`, of which only an evaluation tells what stands
/// there. Quoted text with placeholders is none: it says what it says.
pub fn unevaluated(text: &str, node: &Node<'_>) -> Option<Span> {
    match &node.value {
        Value::Unknown if super::text(node.span.slice(text)).is_some() => None,
        Value::Unknown => Some(node.span),
        Value::Array(items) => items.iter().find_map(|item| unevaluated(text, item)),
        Value::Object(object) if object.open => Some(node.span),
        Value::Object(object) => {
            object.members.iter().find_map(|member| unevaluated(text, &member.value))
        }
        _ => None,
    }
}
