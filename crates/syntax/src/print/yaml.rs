//! YAML in block style.
use super::{HOLE, Printer, members, quote, scalar};
use crate::{Format, Node, Value};

impl Printer<'_> {
    pub(super) fn yaml(&self, node: &Node<'_>, out: &mut String) {
        for (index, document) in node.documents().iter().enumerate() {
            out.push_str(if index > 0 { "---\n" } else { "" });
            self.yaml_block(document, 0, "", out);
        }
    }

    /// `node` behind `lead` (nothing, `:` or `-`, which stands at the end of `out`), on the same
    /// line or on lines of its own at `column`.
    fn yaml_block(&self, node: &Node<'_>, column: usize, lead: &str, out: &mut String) {
        match &node.value {
            Value::Array(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    self.start(index == 0, lead, column, out);
                    out.push('-');
                    self.yaml_block(item, column + self.step(), "-", out);
                }
            }
            Value::Object(object) if !object.members.is_empty() || object.open => {
                let (members, hole) = members(object);
                for (index, member) in members.iter().enumerate() {
                    self.start(index == 0, lead, column, out);
                    out.push_str(&self.key(&member.key, Format::Yaml));
                    out.push(':');
                    self.yaml_block(&member.value, column + self.step(), ":", out);
                }
                if hole {
                    self.start(members.is_empty(), lead, column, out);
                    out.push_str(&format!("{0}: {0}\n", quote(HOLE)));
                }
            }
            _ => {
                out.push_str(if lead.is_empty() { "" } else { " " });
                out.push_str(&self.yaml_scalar(node, column.max(1)));
                out.push('\n');
            }
        }
    }

    /// What stands before a member or item: the first of those behind a dash stands beside it.
    fn start(&self, first: bool, lead: &str, column: usize, out: &mut String) {
        match (first, lead) {
            (true, "-") => pad(self.step() - 1, out),
            (true, ":") => {
                out.push('\n');
                pad(column, out);
            }
            _ => pad(column, out),
        }
    }

    fn yaml_scalar(&self, node: &Node<'_>, column: usize) -> String {
        match &node.value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(number) => self.number(node.span, *number, Format::Yaml),
            Value::String(text) => {
                scalar::literal(text, column).unwrap_or_else(|| scalar::yaml(text))
            }
            Value::Unknown | Value::Reference(_) => self.unknown(node.span, Format::Yaml, column),
            Value::Array(_) | Value::Stream(_) => "[]".to_owned(),
            Value::Object(_) => "{}".to_owned(),
        }
    }

    /// Blanks a level: a dash and a blank need two.
    fn step(&self) -> usize {
        self.indent.max(2)
    }
}

fn pad(column: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', column));
}
