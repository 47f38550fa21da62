//! What a text must say after a patch.
use super::{Patch, Step, make::member, pruned};
use crate::{Node, Object, Value, placeholder};

/// `patch` in the tree alone. Nothing where there is no such place.
pub(super) fn apply<'a>(root: &mut Node<'a>, patch: &Patch<'a>) -> Option<()> {
    match patch {
        Patch::Set(path, value) => at(root, path)?.value = value.value.clone(),
        Patch::Append(path, new) => {
            let list = at(root, path)?;
            match &mut list.value {
                Value::Array(items) => items.extend(new.iter().cloned()),
                Value::Null => list.value = Value::Array(new.clone()),
                _ => return None,
            }
        }
        Patch::Remove(path) => {
            let (last, above) = pruned(root, path).split_last()?;
            take(at(root, above)?, *last)?;
        }
    }
    Some(())
}

/// The node at `path`; members that are not there are made, null.
fn at<'n, 'a>(root: &'n mut Node<'a>, path: &[Step<'a>]) -> Option<&'n mut Node<'a>> {
    path.iter().try_fold(root, |node, step| match *step {
        Step::Item(index) => match &mut node.value {
            Value::Array(items) => items.get_mut(index),
            _ => None,
        },
        Step::Document(index) => match &mut node.value {
            Value::Stream(documents) => documents.get_mut(index),
            _ => None,
        },
        Step::Member(name) => {
            if node.value == Value::Null {
                node.value = Value::Object(Object::default());
            }
            let Value::Object(object) = &mut node.value else { return None };
            if object.get(name).is_none() {
                let mut members = std::mem::take(&mut object.members);
                members.push(member(name, super::make::null()));
                *object = Object::new(members, object.open);
            }
            let live = |it: &&mut crate::Member<'a>| {
                !it.shadowed && !it.key.unknown && it.key.name == name
            };
            object.members.iter_mut().find(live).map(|member| &mut member.value)
        }
    })
}

fn take(node: &mut Node<'_>, step: Step<'_>) -> Option<()> {
    match (&mut node.value, step) {
        (Value::Array(items), Step::Item(index)) if index < items.len() => _ = items.remove(index),
        (Value::Object(object), Step::Member(name)) => {
            object.get(name)?;
            let gone =
                |it: &crate::Member<'_>| !it.shadowed && !it.key.unknown && it.key.name == name;
            let mut members = std::mem::take(&mut object.members);
            members.retain(|member| !gone(member));
            *object = Object::new(members, object.open);
        }
        _ => return None,
    }
    Some(())
}

/// Whether `read` says what is `expected`. A placeholder that was just written as text is unknown when
/// it is read.
pub(super) fn same(expected: &Node<'_>, read: &Node<'_>) -> bool {
    match (&expected.value, &read.value) {
        (Value::String(text), Value::Unknown) => placeholder::found(text),
        (Value::Array(old), Value::Array(new)) | (Value::Stream(old), Value::Stream(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (Value::Object(old), Value::Object(new)) => {
            let pairs = || old.members.iter().zip(&new.members);
            old.open == new.open
                && old.members.len() == new.members.len()
                && pairs().all(|(old, new)| old.key.name == new.key.name)
                && pairs().all(|(old, new)| same(&old.value, &new.value))
        }
        (old, new) => old == new,
    }
}
