//! The text of `container_definitions`, as the provider decodes it: names in any case, and what is null
//! is not there.
use crate::{
    Kind,
    schema::{self, Type},
};
use ecslint_syntax::{Key, Member, Node, Object, Value};
use std::borrow::Cow;

/// The containers as the API gets them.
pub(super) fn decoded(node: Node<'_>) -> Node<'_> {
    value(node, schema::of(Kind::ContainerDefinitions).root)
}

fn value(node: Node<'_>, expected: Type) -> Node<'_> {
    let Node { span, value: said } = node;
    let said = match (said, expected) {
        (Value::Array(items), Type::List(list)) => {
            Value::Array(items.into_iter().map(|item| value(item, list.item)).collect())
        }
        (Value::Object(object), Type::Object(known)) => {
            let open = object.is_open();
            let members = object.into_members().into_iter();
            let there = members.filter(|member| !matches!(member.value.value, Value::Null));
            let members = there.map(|it| member(it, known.fields)).collect();
            Value::Object(Object::new(members, open))
        }
        (said, _) => said,
    };
    Node { span, value: said }
}

fn member<'a>(member: Member<'a>, fields: &'static [schema::Field]) -> Member<'a> {
    let Member { key, value: node, shadowed } = member;
    let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(&key.name));
    let Some(field) = field.filter(|_| !key.unknown) else {
        return Member { key, value: node, shadowed };
    };
    let key = Key { name: Cow::Borrowed(field.name), ..key };
    Member { key, value: value(node, field.value), shadowed }
}
