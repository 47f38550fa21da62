use super::{List, view};
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
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html>
    DeploymentConfiguration<'a> {
        minimum_healthy_percent: i64 = "minimumHealthyPercent",
        maximum_percent: i64 = "maximumPercent",
    }
}
