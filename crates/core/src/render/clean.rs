//! Leaves out what AWS does not take.
use super::{Dropped, Why};
use crate::{Document, place::Place, pointer};
use ecslint_syntax::{Member, Node, Object, Span, Value};

pub(super) struct Cleaner {
    pub(super) dropped: Vec<Dropped>,
    root: Place,
    /// The pointer to the node at hand.
    pointer: String,
}

impl Cleaner {
    pub(super) fn new(document: &Document<'_>) -> Self {
        let root = Place::root(document.kind);
        Self { dropped: Vec::new(), root, pointer: document.pointer() }
    }

    pub(super) fn document<'a>(&mut self, node: &Node<'a>) -> Node<'a> {
        self.clean(node, self.root)
    }

    /// The member `name` of the document, found at `pointer` instead.
    pub(super) fn member<'a>(&mut self, node: &Node<'a>, name: &str, pointer: &str) -> Node<'a> {
        let place = self.root.member(name);
        let own = std::mem::replace(&mut self.pointer, pointer.to_owned());
        let clean = self.clean(node, place);
        self.pointer = own;
        clean
    }

    fn clean<'a>(&mut self, node: &Node<'a>, place: Place) -> Node<'a> {
        let value = match &node.value {
            Value::Array(items) => self.items(items, place.item()),
            Value::Object(object) => self.object(object, place),
            other => other.clone(),
        };
        Node { span: node.span, value }
    }

    fn items<'a>(&mut self, items: &[Node<'a>], place: Place) -> Value<'a> {
        let mut kept = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            if item.value == Value::Null {
                self.drop(&index.to_string(), item.span, Why::Null);
            } else {
                kept.push(self.inside(&index.to_string(), |inner| inner.clean(item, place)));
            }
        }
        Value::Array(kept)
    }

    fn object<'a>(&mut self, object: &Object<'a>, place: Place) -> Value<'a> {
        let mut kept = Vec::with_capacity(object.members().len());
        for member in object.members().iter().filter(|member| !member.shadowed) {
            if member.key.unknown {
                kept.push(member.clone());
                continue;
            }
            let name = member.key.name.as_ref();
            let inner = place.member(name);
            if let Some(why) = why(member, place, inner) {
                let span = Span { start: member.key.span.start, end: member.value.span.end };
                self.drop(&pointer::escape(name), span, why);
                continue;
            }
            let value = self.inside(&pointer::escape(name), |own| own.clean(&member.value, inner));
            if inner.refuses_empty(&value) {
                self.drop(&pointer::escape(name), value.span, Why::Empty);
                continue;
            }
            kept.push(Member { key: member.key.clone(), value, shadowed: false });
        }
        Value::Object(Object::new(kept, object.is_open()))
    }

    fn inside<R>(&mut self, name: &str, f: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(name);
        let result = f(self);
        self.pointer.truncate(length);
        result
    }

    fn drop(&mut self, name: &str, span: Span, why: Why) {
        let pointer = format!("{}/{name}", self.pointer);
        self.dropped.push(Dropped { pointer, span, why });
    }
}

/// Why AWS does not take `member` of the object at `place`.
fn why(member: &Member<'_>, place: Place, inner: Place) -> Option<Why> {
    let name = member.key.name.as_ref();
    let note = name.starts_with('$') || name.starts_with("//") || name.starts_with('#');
    let note = note || matches!(name, "_comment" | "_comments" | "comment" | "comments");
    if note && place.lacks(name) {
        Some(Why::Note)
    } else if place.only_described(name) {
        Some(Why::ReadOnly)
    } else if member.value.value == Value::Null {
        Some(Why::Null)
    } else if inner.refuses_empty(&member.value) {
        Some(Why::Empty)
    } else {
        None
    }
}
