//! What each kind of document is known by: the names of its fields.
use super::{Kind, fields::Fields};
use ecslint_syntax::{Node, Value};

/// What `node` is as a whole.
pub(super) fn kind(node: &Node<'_>) -> Option<Kind> {
    match &node.value {
        Value::Object(object) => Fields(object).kind(),
        Value::Array(items) if items.iter().any(is_container) => Some(Kind::ContainerDefinitions),
        _ => None,
    }
}

/// An image, a name and something that only ECS calls so.
fn is_container(node: &Node<'_>) -> bool {
    let Some(object) = node.as_object() else { return false };
    let named = |name: &&str| object.get(name).is_some();
    let own = ["portMappings", "logConfiguration", "mountPoints", "essential", "memoryReservation"];
    ["name", "image"].iter().all(named) && own.iter().any(named)
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

    /// What daemons have and tasks have not: namespaces that are shared or none, logs as a volume.
    fn is_daemon_task_definition(&self) -> bool {
        self.text("pidMode").is_some_and(|mode| matches!(mode, "shared" | "none"))
            || self.text("ipcMode") == Some("shared")
            || self.item_has("volumes", "logDriverVolumeConfiguration")
            || self.has("daemonTaskDefinitionArn")
    }

    /// Fields that only task definitions have, where the containers are kept elsewhere.
    fn is_task_definition(&self) -> bool {
        let own = ["networkMode", "taskRoleArn", "executionRoleArn", "family"];
        self.has("requiresCompatibilities") || self.count(&own) >= 2
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
        let update = own >= 1 || self.any(&["forceNewDeployment", "taskDefinition"]);
        (service && update).then_some(Kind::ServiceUpdate)
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
