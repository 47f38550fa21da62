//! Finds ECS documents in a tree, by their content and never by the name of the file.
mod fields;
mod kind;
mod recognise;

use ecslint_syntax::Node;
pub use kind::Kind;
use memchr::memmem;
use recognise::{is_target, kind};

/// An ECS document inside a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// It is the output of a describe call: wrapped, and with fields that only AWS sets.
    pub described: bool,
    path: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(&'static str),
    Item(usize),
}

impl Document {
    /// A text that is a document as a whole.
    pub(crate) fn whole(kind: Kind) -> Self {
        Self { kind, described: false, path: Vec::new() }
    }

    /// Its root in the tree whose root is `root`.
    pub fn node<'t, 'a>(&self, root: &'t Node<'a>) -> Option<&'t Node<'a>> {
        self.path.iter().try_fold(root, |node, step| match step {
            Step::Member(name) => node.get(name),
            Step::Item(index) => node.as_array()?.get(*index),
        })
    }

    /// Its RFC 6901 pointer.
    pub fn pointer(&self) -> String {
        let step = |step: &Step| match step {
            Step::Member(name) => format!("/{name}"),
            Step::Item(index) => format!("/{index}"),
        };
        self.path.iter().map(step).collect()
    }
}

/// One of these stands in every ECS document: without any, the text need not be parsed.
const MARKERS: &[&str] = &[
    "ontainerDefinitions",
    "ontainer_definitions",
    "equiresCompatibilities",
    "xecutionRoleArn",
    "askRoleArn",
    "portMappings",
    "essential",
    "logConfiguration",
    "mountPoints",
    "desiredCount",
    "launchType",
    "forceNewDeployment",
    "deploymentConfiguration",
    "schedulingStrategy",
    "askDefinition",
    "networkMode",
    "ontainerOverrides",
    "loadBalancers",
    "placementStrategy",
    "apacityProvider",
    "utoScalingGroupProvider",
    "anagedInstancesProvider",
    "rimaryContainer",
    "nfrastructureRoleArn",
    ":cluster/",
    "lusterName",
    "erviceNamespace",
    "ecs:service:",
    "ECSService",
    "csParameters",
    "argetService",
    "ervice_definition",
    "ask_definition",
    "nsRecords",
    "ealthCheckCustomConfig",
];

/// Whether `text` is worth parsing.
pub(crate) fn may_hold_ecs(text: &str) -> bool {
    MARKERS.iter().any(|marker| memmem::find(text.as_bytes(), marker.as_bytes()).is_some())
}

/// The ECS documents in the tree of `root`.
pub(crate) fn documents(root: &Node<'_>) -> Vec<Document> {
    let document = |kind, described, path| Document { kind, described, path };
    if let Some(kind) = kind(root) {
        return vec![document(kind, false, Vec::new())];
    }
    for (name, wrapped) in [("taskDefinition", Kind::TaskDefinition), ("service", Kind::Service)] {
        if root.get(name).and_then(kind) == Some(wrapped) {
            return vec![document(wrapped, true, vec![Step::Member(name)])];
        }
    }
    let is_service = |node: &Node<'_>| kind(node) == Some(Kind::Service);
    let services = items(root.get("services"), is_service);
    let service = |item| document(Kind::Service, true, vec![Step::Member("services"), item]);
    let targets = items(root.get("Targets"), is_target);
    let target = |item| document(Kind::EventTarget, false, vec![Step::Member("Targets"), item]);
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
