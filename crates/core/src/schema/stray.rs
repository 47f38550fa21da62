//! What a member that the schema does not know may have been meant as.
use super::{Field, Schema, Type, nearest};
use crate::Kind;

/// Why a member stands where no such member is.
pub enum Stray {
    /// It is a field of this object in another spelling: `PortMappings`, `port_mappings`.
    Spelling(&'static str),
    /// Only AWS sets it, in the output of describe calls.
    DescribeOnly,
    /// Only the other of CreateService and UpdateService takes it: the name of that operation.
    OtherOperation(&'static str),
    /// It is a field of another object: the member that holds such objects, none for the root.
    Misplaced(Option<&'static str>),
    /// No ECS object has it; the field it resembles most.
    Unknown(Option<&'static str>),
}

/// Finds out what a member called `name` may be, which none of `fields` is.
pub(super) fn stray(
    kind: Kind,
    schema: &'static Schema,
    at_root: bool,
    fields: &'static [Field],
    name: &str,
) -> Stray {
    // `$schema` and the like are for editors.
    if name.starts_with('$') {
        return Stray::Unknown(None);
    }
    let known = || fields.iter().map(|field| field.name);
    if let Some(spelling) = known().find(|known| same_letters(known, name)) {
        return Stray::Spelling(spelling);
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
    match home(schema, name) {
        Some(home) => Stray::Misplaced(home),
        None => Stray::Unknown(nearest(name, known())),
    }
}

/// The member that holds objects with a field called `name`, if that is sure: of several the one
/// nearest to the root.
fn home(schema: &Schema, name: &str) -> Option<Option<&'static str>> {
    let mut level: Vec<(Option<&'static str>, Type)> = vec![(None, schema.root)];
    while !level.is_empty() {
        let mut homes = level.iter().filter(|(_, holder)| holder.field(name).is_some());
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

/// Whether two names differ in case, blanks and signs only.
pub(super) fn same_letters(known: &str, written: &str) -> bool {
    let letters = written.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|byte| byte.to_ascii_lowercase()).eq(known.bytes().map(|b| b.to_ascii_lowercase()))
}
