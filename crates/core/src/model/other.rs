use super::{List, view};
use ecslint_syntax::Node;

view! {
    /// The configuration file of ecspresso.
    ///
    /// <https://github.com/kayac/ecspresso>
    EcspressoConfig<'a> {
        cluster: &'a str = "cluster",
        service: &'a str = "service",
        service_definition: &'a str = "service_definition",
        task_definition: &'a str = "task_definition",
    }

    /// The input of Cloud Map's CreateService.
    ///
    /// <https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html>
    CloudMapService<'a> {
        name: &'a str = "Name",
        namespace_id: &'a str = "NamespaceId",
        dns: DnsConfig<'a> = "DnsConfig",
        health_check: &'a Node<'a> = "HealthCheckConfig",
        custom_health_check: &'a Node<'a> = "HealthCheckCustomConfig",
    }

    /// <https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsConfig.html>
    DnsConfig<'a> {
        namespace_id: &'a str = "NamespaceId",
        routing_policy: &'a str = "RoutingPolicy",
        records: List<'a, DnsRecord<'a>> = "DnsRecords",
    }

    /// <https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html>
    DnsRecord<'a> { kind: &'a str = "Type", ttl: i64 = "TTL" }

    /// The input of CreateExpressGatewayService or UpdateExpressGatewayService.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html>
    ExpressService<'a> {
        service_arn: &'a str = "serviceArn",
        task_definition_arn: &'a str = "taskDefinitionArn",
        primary_container: &'a Node<'a> = "primaryContainer",
        health_check_path: &'a str = "healthCheckPath",
        scaling_target: ExpressScaling<'a> = "scalingTarget",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html>
    ExpressScaling<'a> { min: i64 = "minTaskCount", max: i64 = "maxTaskCount" }
}
