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
    /// The input of CreateTaskSet.
    TaskSet,
    /// The input of RunTask.
    RunTask,
    /// The input of StartTask.
    StartTask,
    /// What RunTask and StartTask override, as a file of its own.
    Overrides,
    /// The input of CreateCluster.
    Cluster,
    /// The input of PutClusterCapacityProviders.
    ClusterCapacityProviders,
    /// The input of CreateCapacityProvider.
    CapacityProvider,
    /// The input of CreateExpressGatewayService.
    ExpressService,
    /// The input of CreateDaemon.
    Daemon,
    /// The input of Application Auto Scaling's RegisterScalableTarget, for ECS.
    ScalableTarget,
    /// The input of Application Auto Scaling's PutScalingPolicy, for ECS.
    ScalingPolicy,
    /// The target tracking configuration of a scaling policy, as a file of its own.
    TargetTracking,
    /// The input of Application Auto Scaling's PutScheduledAction, for ECS.
    ScheduledAction,
    /// A target of EventBridge that runs a task: an item of PutTargets.
    EventTarget,
    /// The input of EventBridge Scheduler's CreateSchedule, for a schedule that runs a task.
    Schedule,
    /// The AppSpec file of CodeDeploy, for ECS.
    AppSpec,
    /// The configuration file of ecspresso.
    EcspressoConfig,
    /// The input of Cloud Map's CreateService.
    CloudMapService,
}

impl Kind {
    /// All kinds.
    #[rustfmt::skip]
    pub const ALL: [Self; 22] = [
        Self::TaskDefinition, Self::ContainerDefinitions, Self::Service, Self::ServiceUpdate,
        Self::TaskSet, Self::RunTask, Self::StartTask, Self::Overrides, Self::Cluster,
        Self::ClusterCapacityProviders, Self::CapacityProvider, Self::ExpressService, Self::Daemon,
        Self::ScalableTarget, Self::ScalingPolicy, Self::TargetTracking, Self::ScheduledAction,
        Self::EventTarget, Self::Schedule, Self::AppSpec, Self::EcspressoConfig,
        Self::CloudMapService,
    ];

    /// Its name in reports, and that of its schema.
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// What to call one of them in a sentence: `a service`.
    pub fn noun(self) -> &'static str {
        self.names().1
    }

    #[rustfmt::skip]
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::TaskDefinition => ("task-definition", "a task definition"),
            Self::ContainerDefinitions => ("container-definitions", "a container definition"),
            Self::Service => ("service", "a service"),
            Self::ServiceUpdate => ("service-update", "a service"),
            Self::TaskSet => ("task-set", "a task set"),
            Self::RunTask => ("run-task", "the input of RunTask"),
            Self::StartTask => ("start-task", "the input of StartTask"),
            Self::Overrides => ("overrides", "an override"),
            Self::Cluster => ("cluster", "a cluster"),
            Self::ClusterCapacityProviders => ("cluster-capacity-providers", "the input of PutClusterCapacityProviders"),
            Self::CapacityProvider => ("capacity-provider", "a capacity provider"),
            Self::ExpressService => ("express-service", "an Express service"),
            Self::Daemon => ("daemon", "a daemon"),
            Self::ScalableTarget => ("scalable-target", "a scalable target"),
            Self::ScalingPolicy => ("scaling-policy", "a scaling policy"),
            Self::TargetTracking => ("target-tracking", "a target tracking configuration"),
            Self::ScheduledAction => ("scheduled-action", "a scheduled action"),
            Self::EventTarget => ("event-target", "a target"),
            Self::Schedule => ("schedule", "a schedule"),
            Self::AppSpec => ("appspec", "an AppSpec file"),
            Self::EcspressoConfig => ("ecspresso-config", "the configuration of ecspresso"),
            Self::CloudMapService => ("cloud-map-service", "a Cloud Map service"),
        }
    }

    /// A task definition, or the containers of one.
    pub fn is_task_definition(self) -> bool {
        matches!(self, Self::TaskDefinition | Self::ContainerDefinitions)
    }

    /// A service, to be created or updated.
    pub fn is_service(self) -> bool {
        matches!(self, Self::Service | Self::ServiceUpdate)
    }
}
