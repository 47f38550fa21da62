//! Configurations in the JSON syntax of Terraform: expressions stand in `${…}` and are unknown.
use super::{kinds::named, plan::written};
use crate::dialects::{Cases, Content, Dialect, Document, Form, Step};
use ecslint_syntax::{Member, Node, Object};

/// Whether a text with the tree of `root` is a configuration.
pub(in crate::dialects) fn is_configuration(root: &Node<'_>) -> bool {
    let resources = root.get("resource").and_then(Node::as_object);
    resources.is_some_and(|it| it.live().any(|kind| named(&kind.key.name).is_some()))
}

/// What the configuration with the tree of `root` holds.
pub(in crate::dialects) fn content<'a>(root: &Node<'a>, text: &'a str) -> Content<'a> {
    let kinds = root.get("resource").and_then(Node::as_object);
    let kinds = kinds.into_iter().flat_map(Object::live);
    let documents = kinds.flat_map(|kind| {
        let resources = kind.value.as_object().into_iter().flat_map(Object::live);
        resources.filter_map(|resource| document(kind, resource, text))
    });
    Content { documents: documents.collect(), ..Content::default() }
}

fn document<'a>(kind: &Member<'a>, resource: &Member<'a>, text: &'a str) -> Option<Document<'a>> {
    let row = named(&kind.key.name)?;
    let given = resource.value.as_object()?;
    if given.is_open() || given.get("count").is_some() || given.get("dynamic").is_some() {
        return None;
    }
    let spans = (resource.key.span, resource.value.span);
    let tree = written(row, given.members().to_vec(), spans, text)?;
    let names = ["resource", &*kind.key.name, &*resource.key.name];
    let path = names.map(|name| Step::Member(name.to_owned().into())).to_vec();
    let address = format!("{}.{}", kind.key.name, resource.key.name);
    let forms = vec![Form { tree, cases: Cases::ALL, assumed: Vec::new() }];
    Some(Document::resource((row.kind, Dialect::Plan), address, path, forms))
}
