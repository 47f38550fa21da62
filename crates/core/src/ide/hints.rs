//! Values in the units that people think in, shown behind them.
use super::{field::Field, units::Unit};
use crate::{Analysis, schema::Type};
use ecslint_syntax::{Node, Value};

/// A remark to show inside a line, which is not part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where it stands: behind a value.
    pub offset: u32,
    /// What it says: `1 vCPU`.
    pub text: String,
}

/// What numbers mean: that a `cpu` of `1024` is `1 vCPU`.
pub fn hints(analysis: &Analysis<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    for document in &analysis.documents {
        if let Some(root) = document.node(&analysis.root) {
            collect(root, Field::root(document.kind), &mut hints);
        }
    }
    hints
}

fn collect(node: &Node<'_>, field: Field, hints: &mut Vec<Hint>) {
    match &node.value {
        Value::Array(items) => {
            let Some(field) = field.item() else { return };
            items.iter().for_each(|item| collect(item, field, hints));
        }
        Value::Object(object) if !matches!(field.value, Type::Map(_)) => {
            for member in object.live() {
                let Some(field) = field.member(&member.key.name) else { continue };
                match Unit::of(&member.key.name).and_then(|unit| unit.text(&member.value)) {
                    Some(text) => hints.push(Hint { offset: member.value.span.end, text }),
                    None => collect(&member.value, field, hints),
                }
            }
        }
        _ => {}
    }
}
