use super::{
    AppSpec, At, EventTarget, Field, LaunchVolume, List, LoadBalancer, PlacementConstraint, Run,
    Schedule, Service, TargetProperties, view,
};
use crate::Kind;
use ecslint_syntax::Node;
use std::ops::Deref;

/// What is said alike wherever tasks are started: by CreateService, UpdateService, CreateTaskSet,
/// RunTask and StartTask, by the targets of EventBridge and its Scheduler, and in an AppSpec file. One
/// rule of kind `Check::Launch` speaks for all of them; [`Launch::by`] says which it
/// is. EventBridge and CodeDeploy begin the names with a capital letter: quote them as
/// [`At::key_name`] gives them.
#[derive(Clone, Copy, Debug)]
pub struct Launch<'a> {
    /// Who starts the tasks.
    pub by: By,
    fields: LaunchFields<'a>,
    /// The target that holds them, which may say in `Input` what it overrides.
    target: Option<EventTarget<'a>>,
}

/// A container, and a port of it, that traffic is sent to.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The container that is named.
    pub container: Field<'a, &'a str>,
    /// Its port.
    pub port: Field<'a, i64>,
}

/// Who starts tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// CreateService.
    Service,
    /// UpdateService: what is absent stays as it is.
    ServiceUpdate,
    /// CreateTaskSet.
    TaskSet,
    /// RunTask.
    RunTask,
    /// StartTask, which chooses the instances itself.
    StartTask,
    /// A target of EventBridge.
    EventTarget,
    /// A schedule of EventBridge Scheduler.
    Schedule,
    /// CodeDeploy: what is absent stays as it is.
    AppSpec,
}

view! {
    /// The fields of a [`Launch`], in the spelling of ECS or of EventBridge.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html>
    LaunchFields<'a> {
        task_definition: &'a str = "taskDefinition" | "TaskDefinitionArn" | "TaskDefinition",
        launch_type: &'a str = "launchType" | "LaunchType",
        capacity_provider_strategy: List<'a, StrategyItem<'a>>
            = "capacityProviderStrategy" | "CapacityProviderStrategy",
        platform_version: &'a str = "platformVersion" | "PlatformVersion",
        network_configuration: NetworkConfiguration<'a>
            = "networkConfiguration" | "NetworkConfiguration",
        placement_constraints: List<'a, PlacementConstraint<'a>>
            = "placementConstraints" | "PlacementConstraints",
        placement_strategy: List<'a, PlacementStep<'a>> = "placementStrategy" | "PlacementStrategy",
        volume_configurations: List<'a, LaunchVolume<'a>> = "volumeConfigurations",
        load_balancers: List<'a, LoadBalancer<'a>> = "loadBalancers",
        enable_execute_command: bool = "enableExecuteCommand" | "EnableExecuteCommand",
        enable_managed_tags: bool = "enableECSManagedTags" | "EnableECSManagedTags",
        propagate_tags: &'a str = "propagateTags" | "PropagateTags",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html>
    NetworkConfiguration<'a> {
        awsvpc: AwsVpc<'a> = "awsvpcConfiguration" | "AwsvpcConfiguration",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html>
    AwsVpc<'a> {
        subnets: List<'a, &'a str> = "subnets" | "Subnets",
        security_groups: List<'a, &'a str> = "securityGroups" | "SecurityGroups",
        assign_public_ip: &'a str = "assignPublicIp" | "AssignPublicIp",
    }

    /// A capacity provider and its share: an item of a capacity provider strategy. Rules of kind
    /// `Check::Strategy` see each strategy, those of clusters too.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html>
    StrategyItem<'a> {
        capacity_provider: &'a str = "capacityProvider" | "CapacityProvider",
        weight: i64 = "weight" | "Weight",
        base: i64 = "base" | "Base",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html>
    PlacementStep<'a> { kind: &'a str = "type", field: &'a str = "field" }
}

impl<'a> Deref for Launch<'a> {
    type Target = LaunchFields<'a>;

    fn deref(&self) -> &LaunchFields<'a> {
        &self.fields
    }
}

impl<'a> Launch<'a> {
    pub(crate) fn new(by: By, node: &'a Node<'a>) -> Self {
        Self { by, fields: LaunchFields(node), target: None }
    }

    fn from_target(by: By, target: EventTarget<'a>) -> Option<Self> {
        let node = target.ecs().known()?.node;
        Some(Self { target: Some(target), ..Self::new(by, node) })
    }

    /// How the document at `root`, of this kind, starts tasks, where it does.
    pub fn of(kind: Kind, root: &'a Node<'a>) -> Option<Self> {
        let (by, node) = match kind {
            Kind::Service => (By::Service, root),
            Kind::ServiceUpdate => (By::ServiceUpdate, root),
            Kind::TaskSet => (By::TaskSet, root),
            Kind::RunTask => (By::RunTask, root),
            Kind::StartTask => (By::StartTask, root),
            Kind::EventTarget => return Self::from_target(By::EventTarget, EventTarget(root)),
            Kind::Schedule => {
                return Self::from_target(By::Schedule, Schedule(root).target().known()?.value);
            }
            Kind::AppSpec => (By::AppSpec, AppSpec(root).targets().next()?.node),
            _ => return None,
        };
        Some(Self::new(by, node))
    }

    /// The object that holds the fields.
    pub fn node(self) -> &'a Node<'a> {
        self.fields.0
    }

    /// It is a call of ECS itself, whose names begin with a small letter.
    pub fn is_ecs(self) -> bool {
        !matches!(self.by, By::EventTarget | By::Schedule | By::AppSpec)
    }

    /// The task may get its member `name` from what is overridden when it is run: a target writes that
    /// as text, or takes it from the event.
    pub fn may_override(self, name: &str) -> bool {
        if let Some(target) = self.target {
            let from_event = ["InputPath", "InputTransformer"];
            return from_event.iter().any(|name| Field::may_be_given(target.0, name))
                || match target.input() {
                    Field::Absent => false,
                    Field::Known(input) => input.contains(name),
                    Field::Unknown | Field::Wrong => true,
                };
        }
        if !matches!(self.by, By::RunTask | By::StartTask) {
            return false;
        }
        match Run(self.node()).overrides() {
            Field::Absent => false,
            Field::Known(overrides) => Field::may_be_given(overrides.node, name),
            Field::Unknown | Field::Wrong => true,
        }
    }

    /// What a target hands to its task, as text.
    pub fn input(self) -> Option<At<'a, &'a str>> {
        self.target?.input().known()
    }

    /// Subnets and security groups.
    pub fn awsvpc(self) -> Field<'a, AwsVpc<'a>> {
        match self.network_configuration() {
            Field::Known(network) => network.awsvpc(),
            Field::Absent => Field::Absent,
            Field::Unknown => Field::Unknown,
            Field::Wrong => Field::Wrong,
        }
    }

    /// What makes it a launch on Fargate: the launch type, or the first of Fargate's capacity
    /// providers in the strategy, which then has no others.
    pub fn fargate(self) -> Option<At<'a, &'a str>> {
        let strategy = self.capacity_provider_strategy().items();
        let mut providers = strategy.filter_map(|item| item.capacity_provider().known());
        let launch_type =
            self.launch_type().known().filter(|launch_type| **launch_type == "FARGATE");
        launch_type.or_else(|| providers.find(|name| matches!(**name, "FARGATE" | "FARGATE_SPOT")))
    }

    /// It certainly names no launch type on instances: capacity providers may still be some.
    pub fn names_no_instances(self) -> bool {
        self.launch_type().is_absent() || self.launch_type().is("FARGATE")
    }

    /// The launch type, where it is one on instances: `EC2` or `EXTERNAL`.
    pub fn on_instances(self) -> Option<At<'a, &'a str>> {
        self.launch_type().known().filter(|launch_type| matches!(**launch_type, "EC2" | "EXTERNAL"))
    }

    /// The containers that load balancers, service registries and CodeDeploy send traffic to.
    pub fn targets(self) -> Vec<Target<'a>> {
        if self.by == By::AppSpec {
            let balancer = TargetProperties(self.node()).load_balancer().known();
            let target = balancer.map(|balancer| Target {
                container: balancer.container_name(),
                port: balancer.container_port(),
            });
            return target.into_iter().collect();
        }
        let balancers = self.load_balancers().items().map(|balancer| Target {
            container: balancer.container_name(),
            port: balancer.container_port(),
        });
        let registries = Service(self.node()).service_registries();
        let registries = registries.items().map(|registry| Target {
            container: registry.container_name(),
            port: registry.container_port(),
        });
        balancers.chain(registries).collect()
    }
}
