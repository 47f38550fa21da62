//! The schema files to make.

/// One of them.
pub(crate) struct Document {
    /// Name of the file in `schemas/`, which is that of the kind.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// The model it is made from.
    model: &'static str,
    pub(crate) operation: &'static str,
    /// What of the operation's input is the whole document, `*` for an item of a list; none for the
    /// input itself.
    pub(crate) member: Option<&'static str>,
    /// The shape AWS gives back when the object is described.
    pub(crate) described: Option<&'static str>,
    /// Another operation on the same object, whose members are easily taken for this one's.
    pub(crate) sibling: Option<&'static str>,
}

/// Those made from one model.
pub(crate) fn of(model: &str) -> impl Iterator<Item = &'static Document> {
    DOCUMENTS.iter().filter(move |document| document.model == model)
}

impl Document {
    const fn new(
        name: &'static str,
        title: &'static str,
        model: &'static str,
        operation: &'static str,
    ) -> Self {
        Self { name, title, model, operation, member: None, described: None, sibling: None }
    }

    const fn part(self, member: &'static str) -> Self {
        Self { member: Some(member), ..self }
    }

    const fn described(self, shape: &'static str) -> Self {
        Self { described: Some(shape), ..self }
    }

    const fn sibling(self, operation: &'static str) -> Self {
        Self { sibling: Some(operation), ..self }
    }
}

const SCALING: &str = "application-autoscaling";

#[rustfmt::skip]
static DOCUMENTS: [Document; 27] = [
    Document::new("task-definition", "Amazon ECS task definition", "ecs", "RegisterTaskDefinition")
        .described("TaskDefinition"),
    Document::new("container-definitions", "Amazon ECS container definitions", "ecs", "RegisterTaskDefinition")
        .part("containerDefinitions"),
    Document::new("service", "Amazon ECS service", "ecs", "CreateService")
        .described("Service").sibling("UpdateService"),
    Document::new("service-update", "Update of an Amazon ECS service", "ecs", "UpdateService")
        .described("Service").sibling("CreateService"),
    Document::new("task-set", "Amazon ECS task set", "ecs", "CreateTaskSet")
        .described("TaskSet").sibling("CreateService"),
    Document::new("run-task", "Run of an Amazon ECS task", "ecs", "RunTask").sibling("CreateService"),
    Document::new("start-task", "Start of an Amazon ECS task on given instances", "ecs", "StartTask")
        .sibling("RunTask"),
    Document::new("overrides", "Overrides of an Amazon ECS task", "ecs", "RunTask").part("overrides"),
    Document::new("cluster", "Amazon ECS cluster", "ecs", "CreateCluster").described("Cluster"),
    Document::new(
        "cluster-capacity-providers", "Capacity providers of an Amazon ECS cluster", "ecs", "PutClusterCapacityProviders",
    ),
    Document::new("capacity-provider", "Amazon ECS capacity provider", "ecs", "CreateCapacityProvider")
        .described("CapacityProvider"),
    Document::new("express-service", "Amazon ECS Express Mode service", "ecs", "CreateExpressGatewayService"),
    Document::new("daemon", "Amazon ECS managed daemon", "ecs", "CreateDaemon").sibling("UpdateDaemon"),
    Document::new("capacity-provider-update", "Update of an Amazon ECS capacity provider", "ecs", "UpdateCapacityProvider")
        .described("CapacityProvider").sibling("CreateCapacityProvider"),
    Document::new("express-service-update", "Update of an Amazon ECS Express Mode service", "ecs", "UpdateExpressGatewayService")
        .sibling("CreateExpressGatewayService"),
    Document::new("daemon-update", "Update of an Amazon ECS managed daemon", "ecs", "UpdateDaemon")
        .sibling("CreateDaemon"),
    Document::new("daemon-task-definition", "Task definition of an Amazon ECS managed daemon", "ecs", "RegisterDaemonTaskDefinition")
        .described("DaemonTaskDefinition").sibling("RegisterTaskDefinition"),
    Document::new("gateway", "Amazon ECS gateway", "ecs", "CreateGateway"),
    Document::new("scalable-target", "Scaling limits of an Amazon ECS service", SCALING, "RegisterScalableTarget")
        .described("ScalableTarget"),
    Document::new("scaling-policy", "Scaling policy of an Amazon ECS service", SCALING, "PutScalingPolicy")
        .described("ScalingPolicy"),
    Document::new("target-tracking", "Target tracking of an Amazon ECS service", SCALING, "PutScalingPolicy")
        .part("TargetTrackingScalingPolicyConfiguration"),
    Document::new("scheduled-action", "Scheduled scaling of an Amazon ECS service", SCALING, "PutScheduledAction")
        .described("ScheduledAction"),
    Document::new("event-target", "Amazon EventBridge target that runs an Amazon ECS task", "events", "PutTargets")
        .part("Targets/*"),
    Document::new("schedule", "Amazon EventBridge schedule that runs an Amazon ECS task", "scheduler", "CreateSchedule")
        .described("GetScheduleOutput"),
    Document::new("cloud-map-service", "AWS Cloud Map service", "servicediscovery", "CreateService")
        .described("Service"),
    Document::new("appspec", "AWS CodeDeploy AppSpec for Amazon ECS", "appspec", "AppSpec"),
    Document::new("ecspresso-config", "Configuration of ecspresso", "ecspresso", "Config"),
];
