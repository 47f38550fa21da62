//! One spanned tree for every format.
use crate::Span;
use std::borrow::Cow;

/// A value and the place it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// Where the value stands: quotes and brackets included.
    pub span: Span,
    /// What it says.
    pub value: Value<'a>,
}

/// What a node says.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(Number),
    /// Text, escapes resolved.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Node<'a>>),
    /// Named members.
    Object(Object<'a>),
    /// Two or more YAML documents. Only the root of a text is a stream; a way through it has no step
    /// for the document.
    Stream(Vec<Node<'a>>),
    /// `${VAR}`, `<IMAGE1_NAME>`, `{{ must_env }}`, a value not typed yet: only a deployment knows
    /// what this becomes.
    Unknown,
    /// Unknown too, but certainly set and not empty: to what the thing at this address says of itself,
    /// or, where the address is empty, to something that no text tells.
    Reference(Cow<'a, str>),
}

/// A finite number and how it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its value; integers above 2^53 are rounded.
    pub value: f64,
    /// Written without fraction and exponent: the AWS SDKs refuse `256.0` where they want an integer.
    pub integer: bool,
}

/// The members of an object, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object<'a> {
    pub(crate) members: Vec<Member<'a>>,
    pub(crate) open: bool,
    call: bool,
    /// The bits of all names: no name comes or goes without them.
    names: u64,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Member<'a> {
    /// The name before the colon.
    pub key: Key<'a>,
    /// The value after it.
    pub value: Node<'a>,
    /// A later member of the same name replaces this one.
    pub shadowed: bool,
}

/// The name of a member.
#[derive(Clone, Debug, PartialEq)]
pub struct Key<'a> {
    /// The name, escapes resolved.
    pub name: Cow<'a, str>,
    /// Where it stands, quotes included.
    pub span: Span,
    /// The name is a placeholder, so it may be any name.
    pub unknown: bool,
}

impl<'a> Object<'a> {
    /// An object of `members`, to which more may come if it is `open`.
    pub fn new(members: Vec<Member<'a>>, open: bool) -> Self {
        let names = members.iter().fold(0, |names, member| names | bit(&member.key.name));
        Self { members, open, call: false, names }
    }

    /// The call of the function `name` in YAML's short form, as JSON writes it: `!Ref x` is
    /// `{"Ref": "x"}`.
    pub fn call(name: Key<'a>, argument: Node<'a>) -> Self {
        let member = Member { key: name, value: argument, shadowed: false };
        Self { call: true, ..Self::new(vec![member], false) }
    }

    /// Every member, those with an unknown key or a duplicate included.
    pub fn members(&self) -> &[Member<'a>] {
        &self.members
    }

    /// Its members, to make another object of them.
    pub fn into_members(self) -> Vec<Member<'a>> {
        self.members
    }

    /// The same object with other members.
    pub(crate) fn with<'b>(&self, members: Vec<Member<'b>>) -> Object<'b> {
        Object { call: self.call, ..Object::new(members, self.open) }
    }

    /// Adds a member at the end.
    pub fn push(&mut self, member: Member<'a>) {
        self.names |= bit(&member.key.name);
        self.members.push(member);
    }

    /// More keys may arrive at deployment (a template stands between the members), so absence
    /// proves nothing.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// It is the call of a function, written as a tag.
    pub fn is_call(&self) -> bool {
        self.call
    }

    /// Whether two members may have the same name.
    pub(crate) fn may_repeat(&self) -> bool {
        self.names.count_ones() as usize != self.members.len()
    }

    /// The members that count: their key is known and no later member replaces them.
    pub fn live(&self) -> impl Iterator<Item = &Member<'a>> {
        self.members.iter().filter(|member| !member.shadowed && !member.key.unknown)
    }

    /// The live member called `name`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<&Member<'a>> {
        if self.names & bit(name) == 0 { None } else { self.find(name) }
    }

    /// Apart, because [`Self::get`] is written out wherever a rule asks for a member.
    #[inline(never)]
    fn find(&self, name: &str) -> Option<&Member<'a>> {
        // Nearly all are told by the name alone.
        let live = |member: &&Member<'_>| !member.shadowed && !member.key.unknown;
        self.members.iter().filter(|member| member.key.name == name).find(live)
    }
}

/// A bit that stands for `name` and few others: rules mostly ask for members that are not there, and
/// then one look at all bits together is enough.
#[inline]
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let [first, .., last] = bytes else { return 1 };
    1 << ((bytes.len() * 5 + usize::from(*first) * 3 + usize::from(*last) * 11) % 64)
}

impl<'a> Node<'a> {
    /// Its members, when it is an object.
    pub fn as_object(&self) -> Option<&Object<'a>> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Its items, when it is a list.
    pub fn as_array(&self) -> Option<&[Node<'a>]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The documents of a text of which it is the root: those of a stream, else itself.
    pub fn documents(&self) -> &[Node<'a>] {
        match &self.value {
            Value::Stream(documents) => documents,
            _ => std::slice::from_ref(self),
        }
    }

    /// Which document of a stream `offset` is in, from 0: the first that does not end before it, for
    /// what stands above a document belongs to it. Nothing where the text is no stream.
    pub fn document_at(&self, offset: u32) -> Option<usize> {
        let Value::Stream(documents) = &self.value else { return None };
        let next = documents.partition_point(|document| document.span.end <= offset);
        Some(next.min(documents.len().saturating_sub(1)))
    }

    /// Its text, when it is a known string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of its live member `name`.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        Some(&self.as_object()?.get(name)?.value)
    }

    /// It is a list or an object.
    pub fn is_container(&self) -> bool {
        matches!(self.value, Value::Array(_) | Value::Object(_))
    }

    /// Only a deployment knows its value.
    pub fn is_unknown(&self) -> bool {
        matches!(self.value, Value::Unknown | Value::Reference(_))
    }

    /// The address of what it refers to.
    pub fn reference(&self) -> Option<&str> {
        match &self.value {
            Value::Reference(address) => Some(address),
            _ => None,
        }
    }
}
