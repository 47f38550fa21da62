use super::{At, List, view};
use ecslint_syntax::Node;

view! {
    /// The AppSpec file by which CodeDeploy deploys a service.
    ///
    /// <https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html>
    AppSpec<'a> {
        version: &'a Node<'a> = "version" | "Version",
        resources: List<'a, AppSpecResource<'a>> = "Resources" | "resources",
        hooks: List<'a, &'a Node<'a>> = "Hooks" | "hooks",
    }

    /// An item of `Resources`.
    AppSpecResource<'a> { target_service: TargetService<'a> = "TargetService" | "targetService" }

    /// The service to deploy.
    TargetService<'a> {
        kind: &'a str = "Type" | "type",
        properties: TargetProperties<'a> = "Properties" | "properties",
    }

    /// What is deployed, and which of its containers gets the traffic.
    TargetProperties<'a> {
        task_definition: &'a str = "TaskDefinition" | "taskDefinition",
        load_balancer: LoadBalancerInfo<'a> = "LoadBalancerInfo" | "loadBalancerInfo",
    }

    /// The container that gets the traffic.
    LoadBalancerInfo<'a> {
        container_name: &'a str = "ContainerName" | "containerName",
        container_port: i64 = "ContainerPort" | "containerPort",
    }
}

impl<'a> AppSpec<'a> {
    /// What it says of the services it deploys.
    pub fn targets(self) -> impl Iterator<Item = At<'a, TargetProperties<'a>>> {
        let services = self.resources().items().filter_map(|item| item.target_service().known());
        services.filter_map(|service| service.properties().known())
    }
}
