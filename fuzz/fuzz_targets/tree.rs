//! What must hold for a parse of any text: every span is a piece of it.
use ecslint_syntax::{Format, Node, Value, parse};

/// Parses `text` and checks every place in the result.
pub fn parse_and_check(text: &str, format: Format) {
    let parsed = parse(text, format);
    check(&parsed.root, text);
    for error in &parsed.errors {
        assert!(text.get(error.span.range()).is_some(), "{error:?}");
    }
}

fn check(node: &Node<'_>, text: &str) {
    assert!(text.get(node.span.range()).is_some(), "{:?}", node.span);
    match &node.value {
        Value::Array(nodes) | Value::Stream(nodes) => nodes.iter().for_each(|it| check(it, text)),
        Value::Object(object) => {
            for member in object.members() {
                assert!(text.get(member.key.span.range()).is_some(), "{:?}", member.key);
                check(&member.value, text);
            }
        }
        _ => {}
    }
}
