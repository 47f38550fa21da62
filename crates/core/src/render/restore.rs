//! What describe calls say elsewhere than the request does.
use super::clean::Cleaner;
use crate::{Document, Kind};
use ecslint_syntax::{Key, Member, Node, Object, Value};
use std::borrow::Cow;

/// Members of CreateService that DescribeServices puts into the deployments.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html>
const DEPLOYED: [&str; 3] =
    ["serviceConnectConfiguration", "volumeConfigurations", "vpcLatticeConfigurations"];

/// Adds to the document `clean` what the tree at `root` says of it elsewhere; returns what.
pub(super) fn into<'a>(
    clean: &mut Node<'a>,
    root: &Node<'a>,
    document: &Document<'a>,
    cleaner: &mut Cleaner,
) -> Vec<(&'static str, &'static str)> {
    let (Value::Object(object), Some(own)) = (&mut clean.value, document.node(root)) else {
        return Vec::new();
    };
    let root = document.around(root);
    let mut restored = Vec::new();
    let mut add = |name, node: &Node<'a>, from, pointer: String| {
        if object.get(name).is_none() && !is_empty(node) {
            let value = cleaner.member(node, name, &pointer);
            insert(object, name, value);
            restored.push((name, from));
        }
    };
    let base = document.pointer();
    if let (Kind::TaskDefinition, true, Some(tags)) =
        (document.kind, document.described, root.get("tags"))
    {
        add("tags", tags, "the describe output", "/tags".to_owned());
    }
    if document.kind == Kind::Service {
        // Without it the service would go to the cluster `default`.
        if let Some(arn) = own.get("clusterArn") {
            add("cluster", arn, "`clusterArn`", format!("{base}/clusterArn"));
        }
        let deployments = own.get("deployments").and_then(Node::as_array).unwrap_or_default();
        let primary =
            |node: &&Node<'_>| node.get("status").and_then(Node::as_str) == Some("PRIMARY");
        let Some(deployment) = deployments.iter().find(primary) else { return restored };
        for name in DEPLOYED {
            if let Some(node) = deployment.get(name) {
                add(name, node, "the primary deployment", format!("{base}/deployments/{name}"));
            }
        }
    }
    restored
}

fn is_empty(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.members().is_empty(),
        _ => false,
    }
}

fn insert<'a>(object: &mut Object<'a>, name: &'static str, value: Node<'a>) {
    let key = Key { name: Cow::Borrowed(name), span: value.span, unknown: false };
    object.push(Member { key, value, shadowed: false });
}
