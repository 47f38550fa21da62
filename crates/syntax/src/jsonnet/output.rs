//! What a program comes to, as a tree.
use super::{
    machine::Machine,
    program::Sight,
    value::{Content, Found, ObjectId, Source, Value},
};
use crate::{Key, Member, Node, Number, Object, placeholder, tree};
use std::{collections::HashMap, rc::Rc};

/// A short text can stand for billions of nodes.
const MAX_NODES: usize = 100_000;

/// Makes the tree of a value.
pub(super) struct Output<'m, 'p, 'a> {
    pub(super) machine: &'m mut Machine<'p, 'a>,
    pub(super) nodes: usize,
}

impl<'a> Output<'_, '_, 'a> {
    /// The tree of `value`, which stands at `level`.
    pub(super) fn node(&mut self, value: Value<'a>, level: usize) -> Node<'a> {
        let span = value.span;
        self.nodes += 1;
        if self.nodes > MAX_NODES || level > super::MAX_DEPTH {
            return Node { span, value: tree::Value::Unknown };
        }
        let value = match value.content {
            Content::Null => tree::Value::Null,
            Content::Bool(truth) => tree::Value::Bool(truth),
            Content::Number(value) => {
                tree::Value::Number(Number { value, integer: value.fract() == 0.0 })
            }
            Content::Text(text) => {
                self.nodes += text.len() / 64;
                if placeholder::found(&text) {
                    tree::Value::Unknown
                } else {
                    tree::Value::String(text)
                }
            }
            Content::Array(items) => {
                let mut nodes = Vec::new();
                for &item in items.iter() {
                    if self.nodes > MAX_NODES {
                        return Node { span, value: tree::Value::Unknown };
                    }
                    let value = self.machine.force(item);
                    nodes.push(self.node(value, level + 1));
                }
                tree::Value::Array(nodes)
            }
            Content::Object(object) => tree::Value::Object(self.object(object, level)),
            _ => tree::Value::Unknown,
        };
        Node { span, value }
    }

    fn object(&mut self, object: ObjectId, level: usize) -> Object<'a> {
        let (names, open) = self.names(object);
        let mut members = Vec::with_capacity(names.len());
        for (mut key, sure) in names {
            if self.nodes > MAX_NODES {
                break;
            }
            let name = key.name.clone();
            let Found::Present(value) = self.machine.field(object, &name, usize::MAX, key.span)
            else {
                continue;
            };
            key.unknown = false;
            if sure {
                members.push(Member { key, value: self.node(value, level + 1), shadowed: false });
            }
        }
        let open = open || self.nodes > MAX_NODES;
        Object::new(members, open)
    }

    /// The fields that are shown, in the order written, whether each is sure to be there, and whether
    /// there may be more.
    fn names(&mut self, object: ObjectId) -> (Vec<(Key<'a>, bool)>, bool) {
        let layers = Rc::clone(&self.machine.objects[object].layers);
        let mut open = false;
        let mut order: Vec<(Key<'a>, bool, bool)> = Vec::new();
        let mut known = HashMap::new();
        for &layer in layers.iter() {
            let layer = &self.machine.layers[layer];
            open |= layer.open;
            for field in &layer.fields {
                let maybe = matches!(field.source, Source::Maybe);
                let key = Key { name: field.name.clone(), span: field.key, unknown: false };
                let at = *known.entry(field.name.clone()).or_insert_with(|| {
                    order.push((key.clone(), false, true));
                    order.len() - 1
                });
                let (old, sure, shown) = &mut order[at];
                if !maybe {
                    (*old, *sure) = (key, true);
                }
                match field.sight {
                    Sight::Same => {}
                    // What may hide a field leaves it in doubt.
                    Sight::Hidden if maybe => *sure = false,
                    Sight::Hidden => *shown = false,
                    Sight::Shown => *shown = true,
                }
            }
        }
        open |= order.iter().any(|(_, sure, shown)| *shown && !*sure);
        let shown = order.into_iter().filter(|(_, _, shown)| *shown);
        (shown.map(|(key, sure, _)| (key, sure)).collect(), open)
    }
}
