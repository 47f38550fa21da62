//! YAML to tree.
use crate::{Node, Parsed, Span, Value};

/// Parses YAML.
pub fn parse(_text: &str) -> Parsed<'_> {
    Parsed {
        root: Node { span: Span::new(0, 0), value: Value::Null },
        errors: Vec::new(),
        comments: Vec::new(),
    }
}
