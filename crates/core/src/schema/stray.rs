//! What a member that the schema does not know may have been meant as.
use super::{Field, Schema, Type, nearest};
use crate::Kind;
use ecslint_syntax::{Member, Node, Value};

/// Why a member stands where no such member is.
pub enum Stray {
    /// It is a field of this object in another spelling: `PortMappings`, `port_mappings`.
    Spelling(&'static str),
    /// It is what others call a field of this object: `env`, `ports`.
    Alias(&'static str),
    /// Only AWS sets it, in the output of describe calls.
    DescribeOnly,
    /// Only the other of CreateService and UpdateService takes it: the name of that operation.
    OtherOperation(&'static str),
    /// It is a field of another object: the member that holds such objects, none for the root.
    Misplaced(Option<&'static str>),
    /// No ECS object has it; the field it resembles most.
    Unknown(Option<&'static str>),
}

/// Finds out what `member` may be, which none of `fields` is.
pub(super) fn stray(
    kind: Kind,
    schema: &'static Schema,
    at_root: bool,
    fields: &'static [Field],
    member: &Member<'_>,
) -> Stray {
    let name = member.key.name.as_ref();
    // `$schema` and the like are for editors.
    if name.starts_with('$') {
        return Stray::Unknown(None);
    }
    let known = || fields.iter().map(|field| field.name);
    if let Some(spelling) = known().find(|known| same_letters(known, name)) {
        return Stray::Spelling(spelling);
    }
    let is_alias = |field: &&Field| field.aliases.iter().any(|alias| same_letters(alias, name));
    if let Some(field) = fields.iter().find(is_alias) {
        return Stray::Alias(field.name);
    }
    // A bare list of containers is part of a task definition, and so are its fields.
    let task = kind == Kind::ContainerDefinitions;
    let schema = if task { super::of(Kind::TaskDefinition) } else { schema };
    if at_root && !task {
        if let Some((operation, _)) = schema.only_in.filter(|(_, names)| names.contains(&name)) {
            return Stray::OtherOperation(operation);
        }
        if schema.describe_only.contains(&name) {
            return Stray::DescribeOnly;
        }
    }
    match home(schema, name, &member.value) {
        Some(home) => Stray::Misplaced(home),
        None => Stray::Unknown(nearest(name, known())),
    }
}

/// The member that holds objects with a field called `name` for such a value, if that is sure: of
/// several the one nearest to the root.
fn home(schema: &Schema, name: &str, value: &Node<'_>) -> Option<Option<&'static str>> {
    let mut level: Vec<(Option<&'static str>, Type)> = vec![(None, schema.root)];
    while !level.is_empty() {
        let takes = |holder: &Type| holder.field(name).is_some_and(|it| fits(value, it.value));
        let mut homes = level.iter().filter(|(_, holder)| takes(holder));
        if let Some((home, _)) = homes.next() {
            return homes.next().is_none().then_some(*home);
        }
        let fields = level.iter().flat_map(|(_, holder)| match holder {
            Type::Object(object) => object.fields,
            _ => &[],
        });
        level = fields.map(|field| (Some(field.name), field.value.innermost())).collect();
    }
    None
}

/// Whether `node` may be of the type `expected`, as far as one sees at a glance.
pub(super) fn fits(node: &Node<'_>, expected: Type) -> bool {
    match (&node.value, expected) {
        (Value::Unknown | Value::Reference(_) | Value::Null, _) | (_, Type::Any) => true,
        (Value::Array(items), Type::List(list)) => {
            items.first().is_none_or(|item| fits(item, list.item))
        }
        (Value::Object(object), Type::Object(known)) => {
            let known = |name: &str| known.fields.iter().any(|own| same_letters(own.name, name));
            object.live().next().is_none_or(|_| object.live().any(|it| known(&it.key.name)))
        }
        (Value::Object(_), Type::Map(_)) => true,
        (Value::Array(_) | Value::Object(_), _) => false,
        (_, Type::List(_) | Type::Object(_) | Type::Map(_)) => false,
        _ => true,
    }
}

/// Whether two names differ in case, blanks and signs only.
pub(crate) fn same_letters(known: &str, written: &str) -> bool {
    let letters = written.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|byte| byte.to_ascii_lowercase()).eq(known.bytes().map(|b| b.to_ascii_lowercase()))
}
