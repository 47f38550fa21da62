use super::{
    AdvancedConfiguration, CanaryConfiguration, DeploymentAlarms, EarlySuccess, GatewayConnector,
    LaunchVolume, LifecycleHook, LinearConfiguration, List, PlacementConstraint, PlacementStep,
    ServiceConnect, ServiceRegistry, VpcLattice, view,
};
use ecslint_syntax::Node;

view! {
    /// The input of CreateService or UpdateService.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html>
    Service<'a> {
        service_name: &'a str = "serviceName",
        task_definition: &'a str = "taskDefinition",
        desired_count: i64 = "desiredCount",
        launch_type: &'a str = "launchType",
        platform_version: &'a str = "platformVersion",
        scheduling_strategy: &'a str = "schedulingStrategy",
        capacity_provider_strategy: List<'a, &'a Node<'a>> = "capacityProviderStrategy",
        deployment_configuration: DeploymentConfiguration<'a> = "deploymentConfiguration",
        deployment_controller: DeploymentController<'a> = "deploymentController",
        load_balancers: List<'a, LoadBalancer<'a>> = "loadBalancers",
        service_connect: ServiceConnect<'a> = "serviceConnectConfiguration",
        service_registries: List<'a, ServiceRegistry<'a>> = "serviceRegistries",
        vpc_lattice: List<'a, VpcLattice<'a>> = "vpcLatticeConfigurations",
        gateway_connectors: List<'a, GatewayConnector<'a>> = "gatewayConnectors",
        volume_configurations: List<'a, LaunchVolume<'a>> = "volumeConfigurations",
        role: &'a str = "role",
        grace_period: i64 = "healthCheckGracePeriodSeconds",
        zone_rebalancing: &'a str = "availabilityZoneRebalancing",
        placement_strategy: List<'a, PlacementStep<'a>> = "placementStrategy",
        placement_constraints: List<'a, PlacementConstraint<'a>> = "placementConstraints",
        monitoring: Monitoring<'a> = "monitoring",
        enable_execute_command: bool = "enableExecuteCommand",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html>
    DeploymentConfiguration<'a> {
        minimum_healthy_percent: i64 = "minimumHealthyPercent",
        maximum_percent: i64 = "maximumPercent",
        strategy: &'a str = "strategy",
        bake_time: i64 = "bakeTimeInMinutes",
        lifecycle_hooks: List<'a, LifecycleHook<'a>> = "lifecycleHooks",
        linear: LinearConfiguration<'a> = "linearConfiguration",
        canary: CanaryConfiguration<'a> = "canaryConfiguration",
        circuit_breaker: &'a Node<'a> = "deploymentCircuitBreaker",
        alarms: DeploymentAlarms<'a> = "alarms",
        early_success: EarlySuccess<'a> = "earlySuccessCriteria",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MonitoringConfiguration.html>
    Monitoring<'a> { metrics: List<'a, Metric<'a>> = "metricConfigurations" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html>
    Metric<'a> { resolution: i64 = "resolutionSeconds" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html>
    DeploymentController<'a> { kind: &'a str = "type" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html>
    LoadBalancer<'a> {
        target_group_arn: &'a str = "targetGroupArn",
        load_balancer_name: &'a str = "loadBalancerName",
        container_name: &'a str = "containerName",
        container_port: i64 = "containerPort",
        advanced: AdvancedConfiguration<'a> = "advancedConfiguration",
    }
}
