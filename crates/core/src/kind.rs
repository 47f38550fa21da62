/// Declares the kinds, a row each: what it is, its name, its noun.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal $noun:literal)*) => {
        /// The kinds of document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// Its name in reports, and that of its schema.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// What to call one of them in a sentence: `a service`.
            pub fn noun(self) -> &'static str {
                match self { $(Self::$kind => $noun,)* }
            }
        }
    };
}

kinds! {
    /// The input of RegisterTaskDefinition.
    TaskDefinition "task-definition" "a task definition"
    /// A bare list of container definitions.
    ContainerDefinitions "container-definitions" "a container definition"
    /// The input of CreateService.
    Service "service" "a service"
    /// The input of UpdateService.
    ServiceUpdate "service-update" "a service"
    /// The input of CreateTaskSet.
    TaskSet "task-set" "a task set"
    /// The input of RunTask.
    RunTask "run-task" "the input of RunTask"
    /// The input of StartTask.
    StartTask "start-task" "the input of StartTask"
    /// What RunTask and StartTask override, as a file of its own.
    Overrides "overrides" "an override"
    /// The input of CreateCluster.
    Cluster "cluster" "a cluster"
    /// The input of PutClusterCapacityProviders.
    ClusterCapacityProviders "cluster-capacity-providers" "the input of PutClusterCapacityProviders"
    /// The input of CreateCapacityProvider.
    CapacityProvider "capacity-provider" "a capacity provider"
    /// The input of UpdateCapacityProvider.
    CapacityProviderUpdate "capacity-provider-update" "a capacity provider"
    /// The input of CreateExpressGatewayService.
    ExpressService "express-service" "an Express service"
    /// The input of UpdateExpressGatewayService.
    ExpressServiceUpdate "express-service-update" "an Express service"
    /// The input of CreateDaemon.
    Daemon "daemon" "a daemon"
    /// The input of UpdateDaemon.
    DaemonUpdate "daemon-update" "a daemon"
    /// The input of RegisterDaemonTaskDefinition.
    DaemonTaskDefinition "daemon-task-definition" "a daemon task definition"
    /// The input of CreateGateway.
    Gateway "gateway" "a gateway"
    /// The input of Application Auto Scaling's RegisterScalableTarget, for ECS.
    ScalableTarget "scalable-target" "a scalable target"
    /// The input of Application Auto Scaling's PutScalingPolicy, for ECS.
    ScalingPolicy "scaling-policy" "a scaling policy"
    /// The target tracking configuration of a scaling policy, as a file of its own.
    TargetTracking "target-tracking" "a target tracking configuration"
    /// The input of Application Auto Scaling's PutScheduledAction, for ECS.
    ScheduledAction "scheduled-action" "a scheduled action"
    /// A target of EventBridge that runs a task: an item of PutTargets.
    EventTarget "event-target" "a target"
    /// The input of EventBridge Scheduler's CreateSchedule, for a schedule that runs a task.
    Schedule "schedule" "a schedule"
    /// The AppSpec file of CodeDeploy, for ECS.
    AppSpec "appspec" "an AppSpec file"
    /// The configuration file of ecspresso.
    EcspressoConfig "ecspresso-config" "the configuration of ecspresso"
    /// The input of Cloud Map's CreateService.
    CloudMapService "cloud-map-service" "a Cloud Map service"
}

impl Kind {
    /// A task definition, or the containers of one.
    pub fn is_task_definition(self) -> bool {
        matches!(self, Self::TaskDefinition | Self::ContainerDefinitions)
    }

    /// A service, to be created or updated.
    pub fn is_service(self) -> bool {
        matches!(self, Self::Service | Self::ServiceUpdate)
    }
}
