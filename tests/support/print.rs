//! Prints a tree in each format, so that formats can be compared.
use ecslint_core::syntax::{Node, Value};

/// The tree as JSON.
pub(crate) fn json(node: &Node<'_>) -> String {
    match &node.value {
        Value::Unknown => "\"${UNKNOWN}\"".to_owned(),
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) if number.integer => format!("{:.0}", number.value),
        Value::Number(number) => format!("{:?}", number.value),
        Value::String(text) => serde_json::to_string(text).expect("text is JSON"),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(json).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(object) => {
            let members = object.live().map(|member| {
                let key = serde_json::to_string(&member.key.name).expect("text is JSON");
                format!("{key}: {}", json(&member.value))
            });
            let mut members: Vec<String> = members.collect();
            if object.open {
                members.push("\"${UNKNOWN}\": 1".to_owned());
            }
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// The tree as YAML in block style.
pub(crate) fn yaml(node: &Node<'_>) -> String {
    let mut text = String::new();
    block(node, 0, &mut text);
    text
}

fn block(node: &Node<'_>, indent: usize, text: &mut String) {
    let pad = "  ".repeat(indent);
    match &node.value {
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                text.push_str(&format!("\n{pad}-"));
                block(item, indent + 1, text);
            }
        }
        Value::Object(object) if !object.members.is_empty() => {
            for member in object.live() {
                let key = serde_json::to_string(&member.key.name).expect("text is JSON");
                text.push_str(&format!("\n{pad}{key}:"));
                block(&member.value, indent + 1, text);
            }
            if object.open {
                text.push_str(&format!("\n{pad}\"${{UNKNOWN}}\": 1"));
            }
        }
        _ => text.push_str(&format!(" {}", json(node))),
    }
}
