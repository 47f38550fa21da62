//! Changes to single places of a text, in any format, that leave everything else as it is: comments,
//! order, indentation, spelling.
mod block;
mod expect;
mod flow;
mod layout;
mod make;
mod replace;

use crate::{Edit, Editor, Format, Node, Value, apply, parse};
use layout::Layout;
pub use make::{flag, list, number, object, string};

/// One step from a node to one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'p> {
    /// The member of this name.
    Member(&'p str),
    /// The item at this place, from 0.
    Item(usize),
    /// The document at this place of a stream, from 0.
    Document(usize),
}

/// One change. Paths lead from the root of the text; [`string`], [`number`], [`object`] and their kin
/// make values.
#[derive(Clone, Debug, PartialEq)]
pub enum Patch<'p> {
    /// What stands at the path becomes this. The last steps may lead to members that are not there yet.
    Set(Vec<Step<'p>>, Node<'p>),
    /// The list at the path gets these items after its last; there need not be one yet.
    Append(Vec<Step<'p>>, Vec<Node<'p>>),
    /// What stands at the path goes, and with it the lists and objects that would be left empty.
    Remove(Vec<Step<'p>>),
}

/// `text`, which is written in `format`, with `patches` in it, one after the other.
///
/// The result is read again before it is returned. Where it would say anything but what was asked for,
/// as with a YAML alias that stands for two places, or where a comment would be lost, there is none; nor
/// is there for Jsonnet that computes what would change.
pub fn patch<'a>(text: &'a str, format: Format, patches: &[Patch<'a>]) -> Option<String> {
    let before = parse(text, format);
    let mut expected = before.root;
    let mut result = text.to_owned();
    for patch in patches {
        let edits = {
            let now = parse(&result, format);
            let edits = edits(&Layout::new(&result, format), &now.root, patch)?;
            Some(edits).filter(|edits| now.takes(edits))?
        };
        if edits.is_empty() {
            return None;
        }
        result = apply(&result, &edits);
        expect::apply(&mut expected, patch)?;
    }
    let after = parse(&result, format);
    let sound = after.errors.len() <= before.errors.len() && expect::same(&expected, &after.root);
    sound.then_some(result)
}

fn edits(layout: &Layout<'_>, root: &Node<'_>, patch: &Patch<'_>) -> Option<Vec<Edit>> {
    match patch {
        Patch::Set(path, value) => set(layout, root, path, value),
        Patch::Append(path, items) => match find(root, path).map(|node| (node, &node.value)) {
            Some((node, Value::Array(old))) if !old.is_empty() => layout.append(node, items),
            Some((_, Value::Array(_) | Value::Null)) | None => {
                set(layout, root, path, &list(items.clone()))
            }
            _ => None,
        },
        Patch::Remove(path) => remove(layout, root, path),
    }
}

fn set(
    layout: &Layout<'_>,
    root: &Node<'_>,
    path: &[Step<'_>],
    value: &Node<'_>,
) -> Option<Vec<Edit>> {
    let (mut owner, mut node) = (None, root);
    for (at, step) in path.iter().enumerate() {
        let Some(next) = child(node, *step) else {
            let Step::Member(name) = *step else { return None };
            let value = wrapped(value, &path[at + 1..])?;
            return match &node.value {
                Value::Object(_) => layout.insert(node, name, &value),
                Value::Null => layout.replace(owner, node, &object([(name, value)])),
                _ => None,
            };
        };
        owner = Some((node, *step));
        node = next;
    }
    layout.replace(owner, node, value)
}

/// `value` inside the objects that `path` asks for.
fn wrapped<'a>(value: &Node<'a>, path: &[Step<'a>]) -> Option<Node<'a>> {
    path.iter().rev().try_fold(value.clone(), |value, step| match *step {
        Step::Member(name) => Some(object([(name, value)])),
        Step::Item(_) | Step::Document(_) => None,
    })
}

fn remove(layout: &Layout<'_>, root: &Node<'_>, path: &[Step<'_>]) -> Option<Vec<Edit>> {
    let path = pruned(root, path);
    let (_, above) = path.split_last()?;
    let (parent, node) = (find(root, above)?, find(root, path)?);
    let edits = Editor::new(layout.text, layout.format).remove_value(parent, node);
    if edits.is_empty() { layout.remove_first(parent, node) } else { Some(edits) }
}

/// The path to what goes when what is at `path` goes: the outermost of those that hold nothing else.
fn pruned<'p, 's>(root: &Node<'_>, mut path: &'p [Step<'s>]) -> &'p [Step<'s>] {
    // What is left of a document is an empty object.
    let inside = |path: &[Step<'_>]| !matches!(path, [] | [Step::Document(_)]);
    while let Some((_, above)) = path.split_last().filter(|(_, above)| inside(above)) {
        let alone = match find(root, above).map(|node| &node.value) {
            Some(Value::Array(items)) => items.len() == 1,
            Some(Value::Object(object)) => object.members.len() == 1 && !object.open,
            _ => false,
        };
        if !alone {
            break;
        }
        path = above;
    }
    path
}

fn find<'t, 'a>(root: &'t Node<'a>, path: &[Step<'_>]) -> Option<&'t Node<'a>> {
    path.iter().try_fold(root, |node, step| child(node, *step))
}

fn child<'t, 'a>(node: &'t Node<'a>, step: Step<'_>) -> Option<&'t Node<'a>> {
    match step {
        Step::Member(name) => node.get(name),
        Step::Item(index) => node.as_array()?.get(index),
        Step::Document(index) => match &node.value {
            Value::Stream(documents) => documents.get(index),
            _ => None,
        },
    }
}
