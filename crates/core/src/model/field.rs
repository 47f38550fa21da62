use crate::facts::quantity::{CpuUnits, Mebibytes};
use ecslint_syntax::{Node, Span, Value};
use std::ops::Deref;

/// What a document says about one property.
#[derive(Clone, Copy, Debug)]
pub enum Field<'a, T> {
    /// Certainly not set.
    Absent,
    /// Set or not, to something only the deployment knows.
    Unknown,
    /// Present with the wrong shape: the schema reports it, rules stay silent.
    Wrong,
    /// Set to this.
    Known(At<'a, T>),
}

/// A value together with its place. Derefs to the value.
#[derive(Clone, Copy, Debug)]
pub struct At<'a, T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub node: &'a Node<'a>,
    /// The object or list that holds it.
    pub parent: &'a Node<'a>,
}

/// What a node can be read as.
pub trait View<'a>: Sized {
    /// Reads `node`; nothing where it has another shape.
    fn view(node: &'a Node<'a>) -> Option<Self>;
}

impl<T> Deref for At<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'a, T> At<'a, T> {
    /// Where the key of the member stands; the value itself in a list.
    pub fn key_span(&self) -> Span {
        let members = self.parent.as_object().into_iter().flat_map(|object| object.members());
        let own =
            members.into_iter().find(|member| std::ptr::eq(&raw const member.value, self.node));
        own.map_or(self.node.span, |member| member.key.span)
    }

    /// The key of the member, as written; nothing in a list.
    pub fn key_name(&self) -> &'a str {
        let members = self.parent.as_object().into_iter().flat_map(|object| object.members());
        let mut own =
            members.into_iter().filter(|member| std::ptr::eq(&raw const member.value, self.node));
        own.next().map_or("", |member| member.key.name.as_ref())
    }

    /// The place alone.
    pub fn place(&self) -> At<'a, ()> {
        At { value: (), node: self.node, parent: self.parent }
    }

    /// The same place, read as something else.
    pub fn map<U>(self, read: impl FnOnce(T) -> U) -> At<'a, U> {
        At { value: read(self.value), node: self.node, parent: self.parent }
    }
}

impl<'a, T: View<'a>> Field<'a, T> {
    /// Reads the member `name` of `parent`. Empty text counts as unknown: deployment tools strip
    /// it, AWS may refuse it, and the rule `empty-value` speaks of it.
    pub fn read(parent: &'a Node<'a>, name: &str) -> Self {
        let Value::Object(object) = &parent.value else { return Self::Unknown };
        let Some(member) = object.get(name) else {
            return if object.is_open() { Self::Unknown } else { Self::Absent };
        };
        if member.value.as_str() == Some("") {
            return Self::Unknown;
        }
        Self::of(&member.value, parent)
    }

    /// Reads the member `name` of `parent` where this one is not there.
    pub(crate) fn or(self, parent: &'a Node<'a>, name: &str) -> Self {
        if matches!(self, Self::Known(_) | Self::Wrong) {
            return self;
        }
        let other = Self::read(parent, name);
        if other.is_absent() { self } else { other }
    }

    /// Reads the member `name` of `parent` where an empty text matters.
    pub fn as_written(parent: &'a Node<'a>, name: &str) -> Self {
        let member = parent.as_object().and_then(|object| object.get(name));
        member.map_or_else(|| Self::read(parent, name), |member| Self::of(&member.value, parent))
    }

    /// What `node`, held by `parent`, says.
    pub(crate) fn of(node: &'a Node<'a>, parent: &'a Node<'a>) -> Self {
        match (&node.value, T::view(node)) {
            (Value::Unknown, _) => Self::Unknown,
            (_, Some(value)) => Self::Known(At { value, node, parent }),
            (Value::Reference(_), None) => Self::Unknown,
            (_, None) => Self::Wrong,
        }
    }
}

/// Whether a value is certainly set to something.
fn says(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Null | Value::Unknown | Value::Stream(_) => false,
        Value::Reference(_) => true,
        Value::Bool(value) => *value,
        Value::Number(number) => number.value != 0.0,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(says),
        Value::Object(object) => object.live().any(|member| says(&member.value)),
    }
}

impl<'a, T> Field<'a, T> {
    /// The value, when the document states one.
    pub fn known(self) -> Option<At<'a, T>> {
        match self {
            Self::Known(at) => Some(at),
            _ => None,
        }
    }

    /// Certainly not set.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Known, and equal to `value`.
    pub fn is(&self, value: T) -> bool
    where
        T: PartialEq,
    {
        matches!(self, Self::Known(at) if at.value == value)
    }
}

impl<'a> View<'a> for &'a str {
    fn view(node: &'a Node<'a>) -> Option<Self> {
        node.as_str()
    }
}

impl View<'_> for bool {
    fn view(node: &Node<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }
}

impl View<'_> for f64 {
    fn view(node: &Node<'_>) -> Option<Self> {
        match node.value {
            Value::Number(number) => Some(number.value),
            _ => None,
        }
    }
}

/// Whole numbers only, also in quotes: that those are wrong does not make the number unknown.
impl View<'_> for i64 {
    fn view(node: &Node<'_>) -> Option<Self> {
        match &node.value {
            Value::Number(number) if number.integer => Some(number.value as i64),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl View<'_> for CpuUnits {
    fn view(node: &Node<'_>) -> Option<Self> {
        Self::read(node)
    }
}

impl View<'_> for Mebibytes {
    fn view(node: &Node<'_>) -> Option<Self> {
        Self::read(node)
    }
}

impl<'a> Field<'a, &'a Node<'a>> {
    /// The member `name` of `parent` is certainly not set: absent, or null or empty text, which is how
    /// tools write that and what they may strip.
    pub fn is_unset(parent: &Node<'_>, name: &str) -> bool {
        let Value::Object(object) = &parent.value else { return false };
        object.get(name).map_or(!object.is_open(), |member| {
            matches!(member.value.value, Value::Null) || member.value.as_str() == Some("")
        })
    }

    /// The member `name` of `parent`, when it says something: `null`, `false`, 0 and empty text, and
    /// objects and lists of nothing else, are how tools write that nothing is set.
    pub fn given(parent: &'a Node<'a>, name: &str) -> Option<At<'a, &'a Node<'a>>> {
        Self::read(parent, name).known().filter(|at| says(at.value))
    }

    /// The member `name` of `parent` says something, or may.
    pub fn may_be_given(parent: &'a Node<'a>, name: &str) -> bool {
        match Self::read(parent, name) {
            Self::Absent => false,
            Self::Known(at) => may_say(at.value),
            Self::Unknown | Self::Wrong => true,
        }
    }
}

/// Whether a value is set to something, or may be once its unknown parts are known.
fn may_say(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Unknown => true,
        Value::Array(items) => items.iter().any(may_say),
        Value::Object(object) => {
            object.is_open() || object.members().iter().any(|member| may_say(&member.value))
        }
        _ => says(node),
    }
}

/// Any node, whatever it says.
impl<'a> View<'a> for &'a Node<'a> {
    fn view(node: &'a Node<'a>) -> Option<Self> {
        Some(node)
    }
}
