//! Lets `jsonschema` read our tree as it stands, without a copy.
//!
//! An unknown value poses as `null`; whatever is then said about it is dropped.
use ecslint_syntax::{Member, Node, Number, Object, Span, Value};
use jsonschema::{
    JsonType,
    json::{self, Json, NodeIdentity},
};
use serde_json::Value as Plain;
use std::borrow::Cow;

/// Our tree, as a representation of JSON.
#[derive(Debug)]
pub(crate) struct Tree;

#[derive(Default)]
pub(crate) struct Scratch(String);

impl Json for Tree {
    type Node<'a> = &'a Node<'a>;
    type PreparedKey = String;
    type StringBuffer = Scratch;

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>(
        buffer: &mut Scratch,
        string: &str,
        f: impl FnOnce(Self::Node<'_>) -> T,
    ) -> T {
        string.clone_into(&mut buffer.0);
        f(&Node { span: Span::new(0, 0), value: Value::String(Cow::Borrowed(&buffer.0)) })
    }
}

impl<'a> json::Node<'a, Tree> for &'a Node<'a> {
    type Object = &'a Object<'a>;
    type Array = &'a [Node<'a>];
    type Number = Number64;

    fn as_object(&self) -> Option<&'a Object<'a>> {
        Node::as_object(self)
    }

    fn as_array(&self) -> Option<&'a [Node<'a>]> {
        Node::as_array(self)
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        self.as_str().map(Cow::Borrowed)
    }

    fn as_number(&self) -> Option<Number64> {
        match self.value {
            Value::Number(number) => Some(Number64(number)),
            _ => None,
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn is_null(&self) -> bool {
        matches!(self.value, Value::Null | Value::Unknown)
    }

    fn json_type(&self) -> JsonType {
        match self.value {
            Value::Null | Value::Unknown => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(_) => JsonType::Number,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        }
    }

    fn equals_value(&self, expected: &Plain) -> bool {
        match (&self.value, expected) {
            (Value::String(text), Plain::String(expected)) => text == expected,
            (Value::Bool(value), Plain::Bool(expected)) => value == expected,
            (Value::Number(number), Plain::Number(expected)) => {
                expected.as_f64() == Some(number.value)
            }
            _ => false,
        }
    }

    /// For messages of the crate, which are not shown.
    fn to_value(&self) -> Cow<'a, Plain> {
        Cow::Owned(Plain::Null)
    }

    fn identity(&self) -> Option<NodeIdentity> {
        Some(NodeIdentity::new(std::ptr::from_ref::<Node<'a>>(self) as usize))
    }
}

impl<'a> json::Object<'a, Tree> for &'a Object<'a> {
    type Node = &'a Node<'a>;
    type MemberName = &'a str;
    type MembersIter = Members<'a>;

    fn len(&self) -> usize {
        self.live().count()
    }

    fn get(&self, key: &String) -> Option<&'a Node<'a>> {
        Object::get(self, key).map(|member| &member.value)
    }

    fn members(&self) -> Members<'a> {
        Members(self.members.iter())
    }
}

/// The live members of an object.
pub(crate) struct Members<'a>(std::slice::Iter<'a, Member<'a>>);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, &'a Node<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let member = self.0.find(|member| !member.shadowed && !member.key.unknown)?;
        Some((member.key.name.as_ref(), &member.value))
    }
}

impl<'a> json::Array<'a, Tree> for &'a [Node<'a>] {
    type Node = &'a Node<'a>;
    type ElementsIter = std::slice::Iter<'a, Node<'a>>;

    fn len(&self) -> usize {
        <[Node<'_>]>::len(self)
    }

    fn elements(&self) -> Self::ElementsIter {
        self.iter()
    }
}

/// A number whose spelling decides whether it is an integer, as it does for the AWS SDKs.
pub(crate) struct Number64(Number);

impl json::JsonNumber for Number64 {
    fn as_u64(&self) -> Option<u64> {
        (self.0.integer && self.0.value >= 0.0).then_some(self.0.value as u64)
    }

    fn as_i64(&self) -> Option<i64> {
        self.0.integer.then_some(self.0.value as i64)
    }

    fn as_f64(&self) -> Option<f64> {
        Some(self.0.value)
    }

    fn as_str(&self) -> Cow<'_, str> {
        Cow::Owned(self.0.value.to_string())
    }

    fn to_number(&self) -> Cow<'_, serde_json::Number> {
        let number = serde_json::Number::from_f64(self.0.value);
        Cow::Owned(number.unwrap_or_else(|| serde_json::Number::from(0)))
    }

    fn is_integer(&self) -> bool {
        self.0.integer
    }

    fn is_written_as_integer(&self) -> bool {
        self.0.integer
    }
}
