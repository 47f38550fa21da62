//! JSON.
use super::{HOLE, Printer, members, quote};
use crate::{Format, Node, Value};

impl Printer<'_> {
    pub(super) fn json(&self, node: &Node<'_>, out: &mut String) {
        self.json_node(node, 0, out);
        if self.indent > 0 {
            out.push('\n');
        }
    }

    fn json_node(&self, node: &Node<'_>, level: usize, out: &mut String) {
        match &node.value {
            Value::Null => out.push_str("null"),
            Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => out.push_str(&self.number(node.span, *number, Format::Json)),
            Value::String(text) => out.push_str(&quote(text)),
            Value::Unknown | Value::Reference(_) => {
                out.push_str(&self.unknown(node.span, Format::Json, 0))
            }
            Value::Array(items) | Value::Stream(items) => {
                let write =
                    |item: &Node<'_>, out: &mut String| self.json_node(item, level + 1, out);
                self.json_list('[', ']', level, items, out, write);
            }
            Value::Object(object) => {
                let (members, hole) = members(object);
                let members: Vec<_> =
                    members.into_iter().map(Some).chain(hole.then_some(None)).collect();
                self.json_list('{', '}', level, &members, out, |member, out| {
                    let Some(member) = member else {
                        return out.push_str(&format!("{0}: {0}", quote(HOLE)));
                    };
                    out.push_str(&self.key(&member.key, Format::Json));
                    out.push_str(": ");
                    self.json_node(&member.value, level + 1, out);
                });
            }
        }
    }

    fn json_list<T>(
        &self,
        open: char,
        close: char,
        level: usize,
        parts: &[T],
        out: &mut String,
        write: impl Fn(&T, &mut String),
    ) {
        out.push(open);
        for (index, part) in parts.iter().enumerate() {
            match (index, self.indent) {
                (0, 0) => {}
                (_, 0) => out.push_str(", "),
                (0, _) => self.new_line(level + 1, out),
                _ => {
                    out.push(',');
                    self.new_line(level + 1, out);
                }
            }
            write(part, out);
        }
        if self.indent > 0 && !parts.is_empty() {
            self.new_line(level, out);
        }
        out.push(close);
    }

    fn new_line(&self, level: usize, out: &mut String) {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', level * self.indent));
    }
}
