use super::{At, List, StrategyItem, view};
use ecslint_syntax::Node;

view! {
    /// The input of CreateCluster or PutClusterCapacityProviders.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>
    Cluster<'a> {
        name: &'a str = "clusterName" | "cluster",
        settings: List<'a, Setting<'a>> = "settings",
        configuration: ClusterConfiguration<'a> = "configuration",
        capacity_providers: List<'a, &'a str> = "capacityProviders",
        default_strategy: List<'a, StrategyItem<'a>> = "defaultCapacityProviderStrategy",
        service_connect_defaults: &'a Node<'a> = "serviceConnectDefaults",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html>
    Setting<'a> { name: &'a str = "name", value: &'a str = "value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterConfiguration.html>
    ClusterConfiguration<'a> {
        execute_command: ExecuteCommand<'a> = "executeCommandConfiguration",
        managed_storage: &'a Node<'a> = "managedStorageConfiguration",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html>
    ExecuteCommand<'a> {
        kms_key_id: &'a str = "kmsKeyId",
        logging: &'a str = "logging",
        log_configuration: ExecLog<'a> = "logConfiguration",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html>
    ExecLog<'a> {
        log_group: &'a str = "cloudWatchLogGroupName",
        bucket: &'a str = "s3BucketName",
    }

    /// The input of CreateCapacityProvider.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>
    CapacityProvider<'a> {
        name: &'a str = "name",
        cluster: &'a str = "cluster",
        auto_scaling_group: AutoScalingGroup<'a> = "autoScalingGroupProvider",
        managed_instances: ManagedInstances<'a> = "managedInstancesProvider",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html>
    AutoScalingGroup<'a> {
        arn: &'a str = "autoScalingGroupArn",
        managed_scaling: ManagedScaling<'a> = "managedScaling",
        termination_protection: &'a str = "managedTerminationProtection",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html>
    ManagedScaling<'a> {
        status: &'a str = "status",
        minimum_step: i64 = "minimumScalingStepSize",
        maximum_step: i64 = "maximumScalingStepSize",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateManagedInstancesProviderConfiguration.html>
    ManagedInstances<'a> {
        launch_template: InstanceLaunchTemplate<'a> = "instanceLaunchTemplate",
        optimization: &'a Node<'a> = "infrastructureOptimization",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html>
    InstanceLaunchTemplate<'a> {
        capacity_option: &'a str = "capacityOptionType",
        capacity_reservations: CapacityReservations<'a> = "capacityReservations",
        local_storage: LocalStorage<'a> = "localStorageConfiguration",
        requirements: InstanceRequirements<'a> = "instanceRequirements",
        nitro_enclaves: bool = "nitroEnclavesEnabled",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityReservationRequest.html>
    CapacityReservations<'a> {
        group: &'a str = "reservationGroupArn",
        preference: &'a str = "reservationPreference",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesLocalStorageConfiguration.html>
    LocalStorage<'a> { use_local_storage: bool = "useLocalStorage" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html>
    InstanceRequirements<'a> {
        allowed: List<'a, &'a str> = "allowedInstanceTypes",
        excluded: List<'a, &'a str> = "excludedInstanceTypes",
    }
}

impl<'a> CapacityProvider<'a> {
    /// What the instances of Managed Instances must be, where that is said.
    pub fn requirements(self) -> Option<At<'a, InstanceRequirements<'a>>> {
        let template = self.managed_instances().known()?.launch_template().known()?;
        template.requirements().known()
    }
}
