use super::{Field, List, view};
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html>
    LifecycleHook<'a> {
        target_type: &'a str = "targetType",
        target_arn: &'a str = "hookTargetArn",
        role_arn: &'a str = "roleArn",
        stages: List<'a, &'a str> = "lifecycleStages",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html>
    LinearConfiguration<'a> {
        step_percent: f64 = "stepPercent",
        step_bake_time: i64 = "stepBakeTimeInMinutes",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html>
    CanaryConfiguration<'a> {
        canary_percent: f64 = "canaryPercent",
        canary_bake_time: i64 = "canaryBakeTimeInMinutes",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html>
    AdvancedConfiguration<'a> {
        alternate_target_group: &'a str = "alternateTargetGroupArn",
        production_rule: &'a str = "productionListenerRule",
        test_rule: &'a str = "testListenerRule",
        role_arn: &'a str = "roleArn",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html>
    VpcLattice<'a> {
        port_name: &'a str = "portName",
        target_group_arn: &'a str = "targetGroupArn",
        advanced: &'a Node<'a> = "advancedConfiguration",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html>
    GatewayConnector<'a> { port_name: &'a str = "portName" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html>
    ServiceRegistry<'a> {
        registry_arn: &'a str = "registryArn",
        port: i64 = "port",
        container_name: &'a str = "containerName",
        container_port: i64 = "containerPort",
    }
}

impl LifecycleHook<'_> {
    /// It certainly calls a Lambda function: says so, or nothing.
    pub fn is_lambda(self) -> bool {
        self.target_type().is_absent() || self.target_type().is("AWS_LAMBDA")
    }
}

/// The strategies that start all new tasks and then move traffic.
pub const TRAFFIC_STRATEGIES: [&str; 3] = ["BLUE_GREEN", "LINEAR", "CANARY"];

impl<'a> super::Service<'a> {
    /// The deployment strategy, where nothing said means `ROLLING`.
    pub fn strategy(self) -> Field<'a, &'a str> {
        match self.deployment_configuration() {
            Field::Known(deployment) => deployment.strategy(),
            Field::Absent => Field::Absent,
            Field::Unknown | Field::Wrong => Field::Unknown,
        }
    }

    /// The deployment strategy, when it is one that moves traffic from old tasks to new ones.
    pub fn traffic_strategy(self) -> Option<super::At<'a, &'a str>> {
        self.strategy().known().filter(|strategy| TRAFFIC_STRATEGIES.contains(strategy))
    }

    /// It is the input of UpdateService, where what is absent stays as it is.
    pub fn is_update(self) -> bool {
        !Field::<&str>::as_written(self.0, "service").is_absent()
    }
}
