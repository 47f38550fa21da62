//! What aliases stand for.
use crate::{Key, Member, Node, Span, Value};
use std::collections::HashMap;

/// A file of nested aliases can name billions of nodes ("billion laughs").
const MAX_NODES: usize = 100_000;

/// Why an alias has no node.
#[derive(Debug, PartialEq)]
pub(super) enum Refusal {
    Unfinished,
    TooMany,
    TooDeep,
}

/// The anchored nodes of a document.
#[derive(Debug, Default)]
pub(super) struct Anchors<'t> {
    nodes: HashMap<usize, (Node<'t>, Size)>,
    stored: usize,
    expanded: usize,
}

impl<'t> Anchors<'t> {
    /// Keeps a copy of the node that anchor `id` names.
    pub(super) fn remember(&mut self, id: usize, node: &Node<'t>) {
        let mut size = Size::default();
        if size.add(node, 1, MAX_NODES.saturating_sub(self.stored)) {
            self.stored += size.weight;
            self.nodes.insert(id, (node.clone(), size));
        } else {
            // Too large to copy: the alias is unknown and will be refused by its weight.
            let size = Size { weight: usize::MAX, depth: 1 };
            self.nodes.insert(id, (Node { span: node.span, value: Value::Unknown }, size));
        }
    }

    /// A new document knows none of those before it. What they cost stays counted.
    pub(super) fn forget(&mut self) {
        self.nodes.clear();
    }

    /// The node of anchor `id`, every part of it placed at `span`, with room for `room` levels.
    pub(super) fn expand(
        &mut self,
        id: usize,
        span: Span,
        room: usize,
    ) -> Result<Node<'t>, Refusal> {
        let (node, size) = self.nodes.get(&id).ok_or(Refusal::Unfinished)?;
        let expanded = self.expanded.saturating_add(size.weight);
        if expanded > MAX_NODES {
            return Err(Refusal::TooMany);
        }
        if size.depth > room {
            return Err(Refusal::TooDeep);
        }
        self.expanded = expanded;
        Ok(moved(node, span))
    }
}

/// What a copy costs: a node counts one, and long text as many more.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    weight: usize,
    depth: usize,
}

impl Size {
    /// Adds `node`, which stands at `level`; false as soon as it is heavier than `limit`.
    fn add(&mut self, node: &Node<'_>, level: usize, limit: usize) -> bool {
        self.weight += 1;
        self.depth = self.depth.max(level);
        match &node.value {
            Value::String(text) => self.weight += text.len() / 64,
            Value::Array(items) => {
                return items.iter().all(|item| self.add(item, level + 1, limit));
            }
            Value::Object(object) => {
                return object.members.iter().all(|member| {
                    self.weight += member.key.name.len() / 64;
                    self.add(&member.value, level + 1, limit)
                });
            }
            _ => {}
        }
        self.weight <= limit
    }
}

fn moved<'t>(node: &Node<'t>, span: Span) -> Node<'t> {
    let value = match &node.value {
        Value::Array(items) => Value::Array(items.iter().map(|item| moved(item, span)).collect()),
        Value::Object(object) => {
            let members = object.members.iter().map(|member| Member {
                key: Key { span, ..member.key.clone() },
                value: moved(&member.value, span),
                shadowed: member.shadowed,
            });
            Value::Object(object.with(members.collect()))
        }
        other => other.clone(),
    };
    Node { span, value }
}
