use super::{At, Field, View};
use ecslint_syntax::{Node, Value};
use std::marker::PhantomData;

/// Later items are not looked at: AWS takes no list that long, and rules that compare items with
/// each other stay fast.
const MAX_ITEMS: usize = 1000;

/// A list whose known items can be visited.
#[derive(Debug)]
pub struct List<'a, T> {
    node: &'a Node<'a>,
    items: &'a [Node<'a>],
    of: PhantomData<T>,
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<'a, T: View<'a>> View<'a> for List<'a, T> {
    fn view(node: &'a Node<'a>) -> Option<Self> {
        Some(Self { node, items: node.as_array()?, of: PhantomData })
    }
}

impl<'a, T: View<'a>> List<'a, T> {
    /// The items that are known and of the right shape.
    pub fn items(self) -> Items<'a, T> {
        let first = self.items.get(..MAX_ITEMS).unwrap_or(self.items);
        Items { parent: Some(self.node), rest: first.iter(), of: PhantomData }
    }

    /// How many items there are, known or not.
    pub fn len(self) -> usize {
        self.items.len()
    }

    /// Whether there is no item at all.
    pub fn is_empty(self) -> bool {
        self.items.is_empty()
    }

    /// Every item is known and of the right shape, so that what is not in the list is absent.
    pub fn is_complete(self) -> bool {
        let known = |node: &'a Node<'a>| !node.is_unknown() && T::view(node).is_some();
        self.items.len() <= MAX_ITEMS && self.items.iter().all(known)
    }
}

impl<'a, T: View<'a>> Field<'a, List<'a, T>> {
    /// The known items of the list; none where the list itself is not known.
    pub fn items(self) -> Items<'a, T> {
        let none = Items { parent: None, rest: [].iter(), of: PhantomData };
        self.known().map_or(none, |list| list.value.items())
    }

    /// The list is known as a whole (or certainly not there): nothing may hide in it.
    pub fn is_complete(self) -> bool {
        match self {
            Self::Absent => true,
            Self::Known(list) => list.value.is_complete(),
            _ => false,
        }
    }
}

/// The known items of a list, in its order.
#[derive(Clone, Debug)]
pub struct Items<'a, T> {
    /// The list; without one there are no items.
    parent: Option<&'a Node<'a>>,
    rest: std::slice::Iter<'a, Node<'a>>,
    of: PhantomData<T>,
}

impl<'a, T: View<'a>> Iterator for Items<'a, T> {
    type Item = At<'a, T>;

    fn next(&mut self) -> Option<Self::Item> {
        let parent = self.parent?;
        self.rest.by_ref().find_map(|node| Field::of(node, parent).known())
    }
}

/// Names that the user chooses, such as the options of a log driver.
#[derive(Clone, Copy, Debug)]
pub struct Map<'a>(pub &'a Node<'a>);

impl<'a> View<'a> for Map<'a> {
    fn view(node: &'a Node<'a>) -> Option<Self> {
        matches!(node.value, Value::Object(_)).then_some(Self(node))
    }
}

impl<'a> Map<'a> {
    /// What the map says about `name`.
    pub fn get(self, name: &str) -> Field<'a, &'a str> {
        Field::read(self.0, name)
    }

    /// The known names with their values, whatever these say.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, At<'a, &'a Node<'a>>)> + use<'a> {
        let members = self.0.as_object().into_iter().flat_map(|object| object.live());
        members.map(move |member| {
            let node = &member.value;
            (member.key.name.as_ref(), At { value: node, node, parent: self.0 })
        })
    }
}
