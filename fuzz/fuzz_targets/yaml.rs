//! Any text parses, and every span of the tree is a piece of the text.
#![no_main]
use ecslint_syntax::{Format, Node, Value, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let parsed = parse(text, Format::Yaml);
    check(&parsed.root, text);
    for error in &parsed.errors {
        assert!(text.get(error.span.range()).is_some(), "{error:?}");
    }
});

fn check(node: &Node<'_>, text: &str) {
    assert!(text.get(node.span.range()).is_some(), "{:?}", node.span);
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| check(item, text)),
        Value::Object(object) => {
            for member in &object.members {
                assert!(text.get(member.key.span.range()).is_some(), "{:?}", member.key);
                check(&member.value, text);
            }
        }
        _ => {}
    }
}
