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

/// A target of EventBridge that runs an ECS task: it says how, or its ARN is that of a cluster.
pub(super) fn is_target(node: &Node<'_>) -> bool {
    let Some(fields) = node.as_object().map(Fields) else { return false };
    fields.list_or_object("EcsParameters")
        || fields.has("Id") && fields.text("Arn").is_some_and(names_cluster)
}

fn names_cluster(arn: &str) -> bool {
    arn.starts_with("arn:") && arn.contains(":ecs:") && arn.contains(":cluster/")
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
            return Some(Kind::TaskDefinition);
        }
        self.special()
            .or_else(|| self.is_task_definition().then_some(Kind::TaskDefinition))
            .or_else(|| self.scaling())
            .or_else(|| self.cluster())
            .or_else(|| self.service())
    }

    /// Kinds with a field that only they have.
    fn special(&self) -> Option<Kind> {
        let config = |name| self.0.get(name).is_some();
        if self.list_or_object("containerOverrides") && !self.has("taskDefinition") {
            Some(Kind::Overrides)
        } else if self.inner("primaryContainer").is_some()
            || self.has("infrastructureRoleArn")
                && self.any(&["taskDefinitionArn", "scalingTarget"])
        {
            Some(Kind::ExpressService)
        } else if self.has("daemonTaskDefinitionArn")
            || self.has("daemonName") && self.has("capacityProviderArns")
        {
            Some(Kind::Daemon)
        } else if config("service_definition")
            && self.any(&["task_definition", "cluster", "region"])
            || config("task_definition") && config("cluster") && config("region")
        {
            Some(Kind::EcspressoConfig)
        } else if self.item_has("Resources", "TargetService") {
            Some(Kind::AppSpec)
        } else {
            self.event()
        }
    }

    fn event(&self) -> Option<Kind> {
        let target = self.inner("Target");
        let runs = |target: Fields<'_, '_>| {
            target.list_or_object("EcsParameters") || target.text("Arn").is_some_and(names_cluster)
        };
        if self.any(&["ScheduleExpression", "FlexibleTimeWindow"]) && target.is_some_and(runs) {
            return Some(Kind::Schedule);
        }
        if self.has("Arn") && self.list_or_object("EcsParameters") {
            return Some(Kind::EventTarget);
        }
        let records = self.inner("DnsConfig").is_some_and(|dns| dns.has("DnsRecords"));
        let map =
            records || self.list_or_object("HealthCheckCustomConfig") && self.has("NamespaceId");
        (self.has("Name") && map).then_some(Kind::CloudMapService)
    }

    /// Fields that only task definitions have, where the containers are kept elsewhere.
    fn is_task_definition(&self) -> bool {
        let own = ["networkMode", "taskRoleArn", "executionRoleArn", "family"];
        self.has("requiresCompatibilities") || self.count(&own) >= 2
    }

    /// Application Auto Scaling, where it says that it is about ECS.
    fn scaling(&self) -> Option<Kind> {
        let begins = |name, start| self.text(name).is_some_and(|text| text.starts_with(start));
        if self.has("TargetValue") && self.has("PredefinedMetricSpecification") {
            let metric = self.inner("PredefinedMetricSpecification");
            let metric = metric.and_then(|metric| metric.text("PredefinedMetricType"));
            let ecs = metric.is_some_and(|metric| metric.starts_with("ECSService"));
            return ecs.then_some(Kind::TargetTracking);
        }
        if !self.has("ServiceNamespace") && !self.has("ScalableDimension")
            || !(begins("ServiceNamespace", "ecs")
                || begins("ScalableDimension", "ecs:")
                || begins("ResourceId", "service/"))
        {
            return None;
        }
        if self.any(&["ScheduledActionName", "ScalableTargetAction"]) {
            return Some(Kind::ScheduledAction);
        }
        let policy = ["PolicyName", "PolicyType", "TargetTrackingScalingPolicyConfiguration"];
        if self.any(&policy) {
            return Some(Kind::ScalingPolicy);
        }
        let target = ["ResourceId", "MinCapacity", "MaxCapacity"];
        self.any(&target).then_some(Kind::ScalableTarget)
    }

    fn cluster(&self) -> Option<Kind> {
        if self.any(&["autoScalingGroupProvider", "managedInstancesProvider"]) && self.has("name") {
            return Some(Kind::CapacityProvider);
        }
        let default = self.has("defaultCapacityProviderStrategy");
        let put = ["cluster", "capacityProviders"];
        if !self.has("clusterName") && (default && self.any(&put) || self.count(&put) == 2) {
            return Some(Kind::ClusterCapacityProviders);
        }
        let configuration = self.inner("configuration");
        let configured = configuration.is_some_and(|configuration| {
            configuration.any(&["executeCommandConfiguration", "managedStorageConfiguration"])
        });
        let own =
            self.any(&["capacityProviders", "serviceConnectDefaults"]) || default || configured;
        let settings = self.item_has("settings", "name") && self.item_has("settings", "value");
        (self.has("clusterName") && (own || settings)).then_some(Kind::Cluster)
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
