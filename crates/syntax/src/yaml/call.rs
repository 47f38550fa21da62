//! The functions of CloudFormation, which YAML writes as tags.
use crate::{Key, Node, Object, Span, Value};
use granit_parser::Tag;
use std::borrow::Cow;
use std::ops::Range;

/// Each function under the name that JSON has for it.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>
const FUNCTIONS: [&str; 21] = [
    "Ref",
    "Condition",
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::ForEach",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
];

/// The function that `tag`, written at `at`, calls.
pub(super) fn function(tag: Option<&Tag>, at: Option<Range<usize>>) -> Option<Key<'static>> {
    let (tag, at) = (tag?, at?);
    let ("!", written) = tag.original_parts() else { return None };
    let short = |name: &&&str| name.strip_prefix("Fn::").unwrap_or(name) == written;
    let name = FUNCTIONS.iter().find(short)?;
    Some(Key { name: Cow::Borrowed(name), span: Span::new(at.start, at.end), unknown: false })
}

/// The call of `function` with `argument`.
pub(super) fn call<'t>(function: Key<'t>, argument: Node<'t>) -> Node<'t> {
    let (start, end) = (function.span.start, argument.span.end.max(function.span.end));
    let span = Span { start: start.min(argument.span.start), end };
    Node { span, value: Value::Object(Object::call(function, argument)) }
}
