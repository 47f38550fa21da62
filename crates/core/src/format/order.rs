//! The order of members.
use super::Layout;
use crate::place::Place;
use ecslint_syntax::{Node, Object};

impl Layout<'_> {
    /// The place of `node`, which stands at `place` if anything is known of that.
    pub(super) fn place(&self, node: &Node<'_>, place: Option<Place>) -> Option<Place> {
        let root = self.roots.iter().find(|(span, _)| *span == node.span);
        root.map(|(_, kind)| Place::root(*kind)).or(place)
    }
}

/// The numbers of the members of `object` in canonical order; nothing where they stay in theirs.
pub(super) fn order(object: &Object<'_>, place: Option<Place>) -> Option<Vec<usize>> {
    let fields = place?.fields();
    let free = |member: &ecslint_syntax::Member<'_>| {
        let name = member.key.name.as_ref();
        // A note belongs to what stands below it.
        member.key.unknown || member.shadowed || name.starts_with(['/', '#', '_'])
    };
    if object.is_open() || fields.is_empty() || object.members().iter().any(free) {
        return None;
    }
    let rank = |index: usize| {
        let name = object.members()[index].key.name.as_ref();
        let known = fields.iter().position(|field| field.name == name);
        match known {
            Some(known) => known + 1,
            None if name == "$schema" => 0,
            None => usize::MAX,
        }
    };
    let mut order: Vec<usize> = (0..object.members().len()).collect();
    let ranks: Vec<usize> = order.iter().map(|&index| rank(index)).collect();
    ecslint_syntax::sort::sort_by_key(&mut order, |&index| ranks[index]);
    (!order.is_sorted()).then_some(order)
}
