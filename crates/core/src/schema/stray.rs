//! What a member that the schema does not know may have been meant as.
use super::nearest;
use crate::{Kind, schema};
use ecslint_syntax::Member;
use serde_json::Value;

/// Why a member stands where no such member is.
pub enum Stray {
    /// It is a field of this object in another spelling: `PortMappings`, `port_mappings`.
    Spelling(&'static str),
    /// Only AWS sets it, in the output of describe calls.
    DescribeOnly,
    /// Only the other of CreateService and UpdateService takes it: the name of that operation.
    OtherOperation(&'static str),
    /// It is a field of another object: the members that lead there.
    Misplaced(&'static [String]),
    /// No ECS object has it; the field it resembles most.
    Unknown(Option<&'static str>),
}

/// Finds out what `member`, unknown to `schema`, may be.
pub(super) fn stray(
    kind: Kind,
    at_root: bool,
    schema: &'static Value,
    member: &Member<'_>,
) -> Stray {
    let name = member.key.name.as_ref();
    // `$schema` and the like are for editors.
    if name.starts_with('$') {
        return Stray::Unknown(None);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let known = || properties.into_iter().flatten().map(|(name, _)| name.as_str());
    if let Some(spelling) = known().find(|known| same_letters(known, name)) {
        return Stray::Spelling(spelling);
    }
    // A bare list of containers is part of a task definition, and so are its fields.
    let task = kind == Kind::ContainerDefinitions;
    let root = schema::of(if task { Kind::TaskDefinition } else { kind });
    let facts = root.value().get("x-ecs");
    if at_root && !task {
        let only = facts.and_then(|facts| facts.get("onlyIn")).and_then(Value::as_object);
        let other = only.into_iter().flatten().find(|(_, names)| lists(names, name));
        if let Some((operation, _)) = other {
            return Stray::OtherOperation(operation);
        }
        if facts.and_then(|facts| facts.get("describeOnly")).is_some_and(|names| lists(names, name))
        {
            return Stray::DescribeOnly;
        }
    }
    if let [home] = root.homes(name) {
        return Stray::Misplaced(home);
    }
    Stray::Unknown(nearest(name, known()))
}

fn lists(names: &Value, name: &str) -> bool {
    names.as_array().is_some_and(|names| names.iter().any(|listed| listed == name))
}

/// Whether two names differ in case, blanks and signs only.
pub(super) fn same_letters(known: &str, written: &str) -> bool {
    let letters = written.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|byte| byte.to_ascii_lowercase()).eq(known.bytes().map(|b| b.to_ascii_lowercase()))
}
