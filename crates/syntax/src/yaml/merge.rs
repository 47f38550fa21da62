//! Merge keys of YAML 1.1, which the AWS CLI reads: `<<: *defaults`.
use crate::{ErrorKind, Member, Node, Object, SyntaxError, Value};
use std::collections::HashSet;

/// A key that brings in the members of its value.
const MERGE: &str = "<<";

pub(super) fn is_key(member: &Member<'_>) -> bool {
    member.key.unknown && member.key.name == MERGE
}

/// The object of `members` with those that its merge keys bring in behind them. Own members win, then
/// those of the first. The key itself stays, as one that counts no more; where nobody knows what it
/// stands for, more members may come.
pub(super) fn object<'t>(
    members: Vec<Member<'t>>,
    mut open: bool,
    errors: &mut Vec<SyntaxError>,
) -> Object<'t> {
    let own = members.iter().filter(|member| !member.key.unknown);
    let mut taken: HashSet<String> = own.map(|member| member.key.name.to_string()).collect();
    let mut all = Vec::with_capacity(members.len());
    for mut member in members {
        if !is_key(&member) {
            all.push(member);
            continue;
        }
        let value = std::mem::replace(&mut member.value.value, Value::Null);
        let sources = match sources(value) {
            Some(Ok(sources)) => sources,
            fault => {
                open = true;
                member.value.value = Value::Unknown;
                errors.extend(fault.map(|_| fault_of(&member.value)));
                all.push(member);
                continue;
            }
        };
        member.key.unknown = false;
        member.shadowed = true;
        all.push(member);
        for source in sources {
            open |= source.open;
            let new = source.members.into_iter().filter(|member| !member.shadowed);
            all.extend(new.filter(|it| it.key.unknown || taken.insert(it.key.name.to_string())));
        }
    }
    Object::new(all, open)
}

/// The objects that `value` stands for; nothing where only a deployment knows, an error where it is
/// something else.
fn sources(value: Value<'_>) -> Option<Result<Vec<Object<'_>>, ()>> {
    match value {
        Value::Unknown => None,
        Value::Object(object) if object.is_call() => None,
        Value::Object(object) => Some(Ok(vec![object])),
        Value::Array(items) => {
            let mut all = Vec::with_capacity(items.len());
            for item in items {
                match item.value {
                    Value::Object(object) if !object.is_call() => all.push(object),
                    Value::Unknown | Value::Object(_) => return None,
                    _ => return Some(Err(())),
                }
            }
            Some(Ok(all))
        }
        _ => Some(Err(())),
    }
}

fn fault_of(value: &Node<'_>) -> SyntaxError {
    let message = "`<<` merges objects, expected an alias of an object or a list of them";
    SyntaxError::new(ErrorKind::Syntax, value.span, message)
}
