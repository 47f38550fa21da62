//! What each kind of document is known by: the names of its fields.
use super::{Kind, fields::Fields};
use ecslint_syntax::{Node, Object, Value};

/// What `node` is as a whole.
pub(super) fn kind(node: &Node<'_>) -> Option<Kind> {
    match &node.value {
        Value::Object(object) => Fields(object).kind().filter(|kind| !is_of_others(*kind, object)),
        Value::Array(items) if items.iter().any(is_container) => Some(Kind::ContainerDefinitions),
        _ => None,
    }
}

/// Most of what stands in `object` is no member of documents of this kind: it belongs to something else,
/// which only shares some names.
fn is_of_others(kind: Kind, object: &Object<'_>) -> bool {
    let schema = crate::schema::of(kind);
    let (mut own, mut others) = (0, 0);
    for member in object.live().filter(|member| !member.key.name.starts_with(['$', '_'])) {
        if schema.knows(&member.key.name) { own += 1 } else { others += 1 }
    }
    // Lists of containers are of ECS whatever stands beside them.
    let containers = matches!(kind, Kind::TaskDefinition | Kind::DaemonTaskDefinition)
        && Fields(object).list_or_object("containerDefinitions");
    !matches!(kind, Kind::EcspressoConfig | Kind::AppSpec)
        && others >= if containers { 4 * own } else { own.min(4) }.max(3)
}

/// An image, a name and something that only ECS calls so.
fn is_container(node: &Node<'_>) -> bool {
    node.as_object().is_some_and(|object| signs(object) >= 1)
}

/// A container on its own is told by more than what a list of them is.
pub(super) fn is_single_container(node: &Node<'_>) -> bool {
    node.as_object().is_some_and(|object| signs(object) >= 2)
}

/// How much in `object` is as ECS writes containers; nothing where it has no name or no image.
fn signs(object: &Object<'_>) -> usize {
    let fields = Fields(object);
    let text = |name: &str| object.get(name).is_some_and(|it| !it.value.is_container());
    if !text("name") || !text("image") {
        return 0;
    }
    let own = ["portMappings", "logConfiguration", "mountPoints", "essential", "memoryReservation"];
    let named = own.iter().filter(|name| object.get(name).is_some()).count();
    let pairs = fields.item_has("environment", "value") && fields.item_has("environment", "name");
    let secrets = fields.item_has("secrets", "valueFrom");
    let number =
        |name| matches!(object.get(name).map(|it| &it.value.value), Some(Value::Number(_)));
    named + usize::from(pairs) + 2 * usize::from(secrets) + usize::from(number("memory"))
}

/// Fields of CreateService and UpdateService that no other call takes.
const SERVICE: &[&str] = &[
    "desiredCount",
    "deploymentConfiguration",
    "deploymentController",
    "schedulingStrategy",
    "healthCheckGracePeriodSeconds",
    "serviceConnectConfiguration",
    "availabilityZoneRebalancing",
];

/// Fields of CreateService that some others take too.
const SHARED: &[&str] = &[
    "taskDefinition",
    "launchType",
    "loadBalancers",
    "serviceRegistries",
    "networkConfiguration",
    "capacityProviderStrategy",
    "platformVersion",
    "placementStrategy",
    "placementConstraints",
    "cluster",
    "role",
    "propagateTags",
    "enableECSManagedTags",
    "enableExecuteCommand",
    "tags",
];

/// Fields that say how a task is run, whoever runs it.
const RUN: &[&str] = &[
    "launchType",
    "networkConfiguration",
    "capacityProviderStrategy",
    "platformVersion",
    "placementStrategy",
    "placementConstraints",
    "volumeConfigurations",
    "enableExecuteCommand",
    "startedBy",
    "referenceId",
    "overrides",
    "count",
];

impl Fields<'_, '_> {
    fn kind(&self) -> Option<Kind> {
        if self.list_or_object("containerDefinitions") {
            let daemon = self.is_daemon_task_definition();
            return Some(if daemon { Kind::DaemonTaskDefinition } else { Kind::TaskDefinition });
        }
        self.special()
            .or_else(|| self.is_task_definition().then_some(Kind::TaskDefinition))
            .or_else(|| self.scaling())
            .or_else(|| self.cluster())
            .or_else(|| self.service())
    }

    /// What daemons have and tasks have not: namespaces shared with the instance, logs as a volume.
    fn is_daemon_task_definition(&self) -> bool {
        let shared =
            self.text("pidMode") == Some("shared") || self.text("ipcMode") == Some("shared");
        shared && !self.has("requiresCompatibilities")
            || self.item_has("volumes", "logDriverVolumeConfiguration")
            || self.has("daemonTaskDefinitionArn")
    }

    /// Fields that only task definitions have, where the containers are kept elsewhere.
    fn is_task_definition(&self) -> bool {
        let own = ["networkMode", "taskRoleArn", "executionRoleArn", "family"];
        self.has("requiresCompatibilities")
            || self.count(&own) >= 2
            || self.has("family") && self.item_has("containers", "image")
    }

    /// A service by its name and one more field, or by fields that only services have; RunTask and
    /// CreateTaskSet share many of them and are told by their own.
    fn service(&self) -> Option<Kind> {
        // An `EcsParameters` without what it belongs to.
        if self.any(&["taskDefinitionArn", "taskCount"]) {
            return None;
        }
        if let Some(kind) = self.run() {
            return Some(kind);
        }
        let (own, shared) = (self.count(SERVICE), self.count(SHARED));
        let (service, name) = (self.has("service"), self.has("serviceName"));
        let balanced = self.item_has("loadBalancers", "containerName");
        let placed = self.has("placementStrategy") && self.has("placementConstraints");
        let found = self.has("serviceRegistries") && shared >= 2;
        let enough = own >= 1 && own + shared >= 2 || balanced || placed || found;
        if name && own + shared >= 2 || !service && enough {
            return Some(Kind::Service);
        }
        let update = own >= 1
            || self.any(&["forceNewDeployment", "taskDefinition"])
            || self.has("cluster") && self.0.members().len() > 2 && self.has_only_update();
        (service && update).then_some(Kind::ServiceUpdate)
    }

    /// Every member is one of UpdateService.
    fn has_only_update(&self) -> bool {
        let schema = crate::schema::of(Kind::ServiceUpdate);
        self.0.live().all(|member| schema.root.field(&member.key.name).is_some())
    }

    fn run(&self) -> Option<Kind> {
        let task = self.has("taskDefinition");
        if task && self.get("containerInstances").is_some_and(|node| node.as_array().is_some()) {
            return Some(Kind::StartTask);
        }
        if self.any(SERVICE) || self.any(&["serviceName", "forceNewDeployment"]) {
            return None;
        }
        if self.has("service") {
            let set = self.any(&["externalId", "launchType"]) || self.inner("scale").is_some();
            return (set && task).then_some(Kind::TaskSet);
        }
        if self.any(&["loadBalancers", "serviceRegistries", "role"]) {
            return None;
        }
        let overrides = self.inner("overrides").is_some() && self.any(SHARED);
        (task && self.any(RUN) || overrides).then_some(Kind::RunTask)
    }
}
