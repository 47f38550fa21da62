//! Trees of texts that stand inside others.
use crate::{Key, Member, Node, Span, Value};
use std::borrow::Cow;

impl Member<'_> {
    fn moved(&self, place: &impl Fn(Span) -> Span) -> Member<'static> {
        let Key { name, span, unknown } = &self.key;
        let key = Key { name: Cow::Owned(name.to_string()), span: place(*span), unknown: *unknown };
        Member { key, value: self.value.moved(place), shadowed: self.shadowed }
    }
}

impl Node<'_> {
    /// The same for a text that stands elsewhere: `place` says where each span of it is, and nothing is
    /// borrowed from it.
    pub fn moved(&self, place: &impl Fn(Span) -> Span) -> Node<'static> {
        let value = match &self.value {
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(*value),
            Value::Number(number) => Value::Number(*number),
            Value::String(text) => Value::String(Cow::Owned(text.to_string())),
            Value::Unknown => Value::Unknown,
            Value::Reference(address) => Value::Reference(Cow::Owned(address.to_string())),
            Value::Array(items) => Value::Array(items.iter().map(|it| it.moved(place)).collect()),
            Value::Stream(parts) => Value::Stream(parts.iter().map(|it| it.moved(place)).collect()),
            Value::Object(object) => {
                let members = object.members().iter().map(|member| member.moved(place));
                Value::Object(object.with(members.collect()))
            }
        };
        Node { span: place(self.span), value }
    }
}
