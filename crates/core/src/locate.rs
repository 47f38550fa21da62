//! Finds ECS documents in a tree, by their content and never by the name of the file.
use ecslint_syntax::{Node, Object, Value};
use memchr::memmem;

/// An ECS document inside a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// It is the output of a describe call: wrapped, and with fields that only AWS sets.
    pub described: bool,
    path: Vec<Step>,
}

/// The kinds of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The input of RegisterTaskDefinition.
    TaskDefinition,
    /// A bare list of container definitions.
    ContainerDefinitions,
    /// The input of CreateService.
    Service,
    /// The input of UpdateService.
    ServiceUpdate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(&'static str),
    Item(usize),
}

impl Kind {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::TaskDefinition => "task-definition",
            Self::ContainerDefinitions => "container-definitions",
            Self::Service => "service",
            Self::ServiceUpdate => "service-update",
        }
    }

    /// A service, to be created or updated.
    pub fn is_service(self) -> bool {
        matches!(self, Self::Service | Self::ServiceUpdate)
    }
}

impl Document {
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
    "taskDefinition",
    "networkMode",
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
    let described = |name| root.get(name).and_then(kind);
    if described("taskDefinition") == Some(Kind::TaskDefinition) {
        let path = vec![Step::Member("taskDefinition")];
        return vec![document(Kind::TaskDefinition, true, path)];
    }
    let services = root.get("services").and_then(Node::as_array).unwrap_or_default();
    let services =
        services.iter().enumerate().filter(|(_, node)| kind(node) == Some(Kind::Service));
    services
        .map(|(index, _)| {
            document(Kind::Service, true, vec![Step::Member("services"), Step::Item(index)])
        })
        .collect()
}

fn kind(node: &Node<'_>) -> Option<Kind> {
    match &node.value {
        Value::Object(object) if is_task_definition(object) => Some(Kind::TaskDefinition),
        Value::Object(object) => service(object),
        Value::Array(items) if items.iter().any(is_container) => Some(Kind::ContainerDefinitions),
        _ => None,
    }
}

/// `containerDefinitions` in any spelling, or fields that only task definitions
/// have.
fn is_task_definition(object: &Object<'_>) -> bool {
    let named = |name: &str| object.live().any(|member| same(&member.key.name, name));
    let listed = |name: &str| {
        let member = object.live().find(|member| same(&member.key.name, name));
        member.is_some_and(|member| !matches!(member.value.value, Value::String(_)))
    };
    let own = ["networkMode", "taskRoleArn", "executionRoleArn", "family"];
    let own = own.into_iter().filter(|name| named(name)).count();
    listed("containerDefinitions") || named("requiresCompatibilities") || own >= 2
}

/// An image, a name and something that only ECS calls so.
fn is_container(node: &Node<'_>) -> bool {
    let Some(object) = node.as_object() else { return false };
    let named = |name: &&str| object.get(name).is_some();
    let own = ["portMappings", "logConfiguration", "mountPoints", "essential", "memoryReservation"];
    ["name", "image"].iter().all(named) && own.iter().any(named)
}

/// A service: by its name and one more field, or by fields that only services have. The inputs of
/// RunTask and CreateTaskSet share many of them and are told by their own.
fn service(object: &Object<'_>) -> Option<Kind> {
    let named = |name: &str| object.live().any(|member| same(&member.key.name, name));
    let count = |names: &[&str]| names.iter().filter(|name| named(name)).count();
    let other = ["overrides", "count", "startedBy", "scale", "externalId", "service_definition"];
    let own = [
        "desiredCount",
        "deploymentConfiguration",
        "deploymentController",
        "schedulingStrategy",
        "healthCheckGracePeriodSeconds",
        "serviceConnectConfiguration",
        "serviceRegistries",
        "availabilityZoneRebalancing",
        "enableECSManagedTags",
    ];
    let shared = [
        "taskDefinition",
        "launchType",
        "loadBalancers",
        "networkConfiguration",
        "capacityProviderStrategy",
        "platformVersion",
        "placementStrategy",
        "cluster",
        "role",
    ];
    let (own, shared) = (count(&own), count(&shared));
    if count(&other) > 0 {
        return None;
    }
    if named("serviceName") && own + shared >= 2
        || !named("service") && own >= 1 && own + shared >= 2
    {
        return Some(Kind::Service);
    }
    let update = named("forceNewDeployment") || own >= 1 || named("taskDefinition");
    (named("service") && update).then_some(Kind::ServiceUpdate)
}

/// Equal but for case and underscores: `container_definitions`, `ContainerDefinitions`.
fn same(written: &str, name: &str) -> bool {
    if written.len() == name.len() {
        return written.eq_ignore_ascii_case(name);
    }
    written.len() > name.len()
        && written.len() <= name.len() + 4
        && written
            .bytes()
            .filter(|&byte| byte != b'_')
            .map(|b| b.to_ascii_lowercase())
            .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
}
