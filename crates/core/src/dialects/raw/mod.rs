//! Texts that are API inputs themselves: the documents in them are found by their content and never by
//! the name of the file, and borrow the tree as it was parsed.
mod fields;
mod others;
mod recognise;

use super::{Document, Step};
use crate::Kind;
use ecslint_syntax::{Node, Value};
use others::is_target;
use recognise::{is_single_container, kind};

/// The ECS documents in the tree of `root`.
pub(super) fn documents<'a>(root: &Node<'a>) -> Vec<Document<'a>> {
    let document = Document::within;
    if let Some(kind) = kind(root) {
        return vec![document(kind, false, Vec::new())];
    }
    if is_single_container(root) {
        // It is one of a list: nobody knows what stands beside it.
        let others = Node { span: root.span, value: Value::Unknown };
        let list = Node { span: root.span, value: Value::Array(vec![root.clone(), others]) };
        return vec![Document::made(Kind::ContainerDefinitions, Vec::new(), list)];
    }
    for (name, wrapped) in [("taskDefinition", Kind::TaskDefinition), ("service", Kind::Service)] {
        if root.get(name).and_then(kind) == Some(wrapped) {
            return vec![document(wrapped, true, vec![Step::Member(name.into())])];
        }
    }
    let is_service = |node: &Node<'_>| kind(node) == Some(Kind::Service);
    let services = items(root.get("services"), is_service);
    let service = |item| document(Kind::Service, true, vec![Step::Member("services".into()), item]);
    let targets = items(root.get("Targets"), is_target);
    let target =
        |item| document(Kind::EventTarget, false, vec![Step::Member("Targets".into()), item]);
    let bare = items(Some(root), is_target);
    let bare = bare.map(|item| document(Kind::EventTarget, false, vec![item]));
    services.map(service).chain(targets.map(target)).chain(bare).collect()
}

/// The items of the list `node` that are `wanted`.
fn items<'n, 'a>(
    node: Option<&'n Node<'a>>,
    wanted: fn(&Node<'_>) -> bool,
) -> impl Iterator<Item = Step> + use<'n, 'a> {
    let items = node.and_then(Node::as_array).unwrap_or_default().iter().enumerate();
    items.filter(move |(_, node)| wanted(node)).map(|(index, _)| Step::Item(index))
}
