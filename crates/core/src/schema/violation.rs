use super::{Field, Length, Range, Slip, Stray, Text, Type};
use crate::Kind;
use ecslint_syntax::{Member, Node};
use std::ops::Deref;

/// What is wrong with the shape of one document.
pub struct Shape<'a> {
    /// What the document is.
    pub kind: Kind,
    /// It is the output of a describe call.
    pub described: bool,
    /// Its root.
    pub root: &'a Node<'a>,
    /// Every violation of its schema.
    pub violations: Vec<Violation<'a>>,
    /// A name may be a slip, or stand at the wrong place: see [`super::meant`].
    pub(crate) may_slip: bool,
    /// What is written otherwise in the text: the violations are those of what was meant.
    pub slips: Vec<Slip>,
}

impl Shape<'_> {
    /// The same of a text that has these slips.
    pub(crate) fn with(self, slips: Vec<Slip>) -> Self {
        Self { slips, ..self }
    }
}

/// One violation of the schema. What it says of its [`Place`] can be asked of itself.
pub struct Violation<'a> {
    pub(super) place: Place<'a>,
    /// What is wrong.
    pub problem: Problem<'a>,
}

/// The ways to violate a schema.
pub enum Problem<'a> {
    /// A member that the object does not have, and what it may have been meant as.
    UnknownField(&'a Member<'a>, Stray),
    /// A member that must be there.
    MissingField(&'static Field),
    /// Another type than this one.
    WrongType(Type),
    /// `null`, which no AWS SDK takes; the type that belongs there.
    Null(Type),
    /// None of the values that are allowed.
    UnknownValue(&'static Text),
    /// Below the minimum or above the maximum.
    OutOfRange(Range),
    /// Text that is too short, too long or not of the pattern.
    Malformed(&'static Text),
    /// A list that is too short or too long.
    Length(Length),
}

/// A value, and how it is reached.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The value at fault: for unknown and missing fields the object.
    pub node: &'a Node<'a>,
    /// The object or list that holds it; the root holds itself.
    pub parent: &'a Node<'a>,
    /// Its key, when it is a member.
    pub name: Option<&'a str>,
    /// Its own name, or that of the list it stands in.
    last_name: Option<&'a str>,
    /// Its parent must have it.
    pub required: bool,
    /// What its field is for.
    pub about: &'static str,
}

impl<'a> Place<'a> {
    pub(super) fn root(node: &'a Node<'a>) -> Self {
        Self { node, parent: node, name: None, last_name: None, required: false, about: "" }
    }

    /// A member of the object it is; `field` where it is one of those that the object has.
    pub(super) fn member(&self, member: &'a Member<'a>, field: Option<&'static Field>) -> Self {
        let name = Some(member.key.name.as_ref());
        let (required, about) = field.map_or((false, ""), |field| (field.required, field.about));
        Self { node: &member.value, parent: self.node, name, last_name: name, required, about }
    }

    /// An item of the list it is.
    pub(super) fn item(&self, node: &'a Node<'a>) -> Self {
        Self { node, parent: self.node, name: None, required: false, about: "", ..*self }
    }

    /// What to call the value: its key in backticks, or that of the list it stands in.
    pub fn title(&self) -> String {
        match (self.name, self.last_name) {
            (Some(name), _) => format!("`{name}`"),
            (None, Some(list)) => format!("an item of `{list}`"),
            (None, None) => "this value".to_owned(),
        }
    }

    /// The field it stands in, in backticks, be it the value or an item of its list.
    pub fn field(&self) -> String {
        self.last_name.map_or("this list".to_owned(), |name| format!("`{name}`"))
    }

    /// What to call the object it is: `a task definition`, ``an item of `secrets` ``.
    pub fn object(&self, kind: Kind) -> String {
        object_noun(kind, self.name, self.last_name)
    }

    /// It is an empty string that could be left out.
    pub fn is_blank(&self) -> bool {
        self.node.as_str() == Some("") && self.name.is_some() && !self.required
    }
}

/// What to call an object with the key `own`, in the list `last` if it has none.
pub(super) fn object_noun(kind: Kind, own: Option<&str>, last: Option<&str>) -> String {
    match (last, own) {
        (None, _) => kind.noun().to_owned(),
        (Some("containerDefinitions"), _) => "a container definition".to_owned(),
        (Some(_), Some(own)) => format!("`{own}`"),
        (Some(list), None) => format!("an item of `{list}`"),
    }
}

impl<'a> Deref for Violation<'a> {
    type Target = Place<'a>;

    fn deref(&self) -> &Place<'a> {
        &self.place
    }
}
