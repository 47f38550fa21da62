//! Which resources are documents.
use crate::Kind;

/// A type of resource that is a document.
pub(super) struct Row {
    pub(super) resource: &'static str,
    pub(super) kind: Kind,
    /// Members that only CloudFormation has.
    pub(super) own: &'static [&'static str],
    /// What CloudFormation makes up where it is not there, in the spelling of the API.
    pub(super) made: &'static [&'static str],
}

const fn row(resource: &'static str, kind: Kind) -> Row {
    Row { resource, kind, own: &[], made: &[] }
}

/// The type of a rule of EventBridge, whose targets are documents.
pub(super) const RULE: &str = "AWS::Events::Rule";
pub(super) const CLUSTER: &str = "AWS::ECS::Cluster";
pub(super) const ASSOCIATIONS: &str = "AWS::ECS::ClusterCapacityProviderAssociations";

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECS.html>
#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row { made: &["family"], ..row("AWS::ECS::TaskDefinition", Kind::TaskDefinition) },
    Row { made: &["serviceName"], own: &["ForceNewDeployment"], ..row("AWS::ECS::Service", Kind::Service) },
    Row { made: &["clusterName"], ..row(CLUSTER, Kind::Cluster) },
    row(ASSOCIATIONS, Kind::ClusterCapacityProviders),
    Row { made: &["name"], ..row("AWS::ECS::CapacityProvider", Kind::CapacityProvider) },
    row("AWS::ECS::TaskSet", Kind::TaskSet),
    Row { made: &["serviceName"], ..row("AWS::ECS::ExpressGatewayService", Kind::ExpressService) },
    Row { own: &["ScheduledActions"], ..row("AWS::ApplicationAutoScaling::ScalableTarget", Kind::ScalableTarget) },
    Row { own: &["ScalingTargetId"], ..row("AWS::ApplicationAutoScaling::ScalingPolicy", Kind::ScalingPolicy) },
    row(RULE, Kind::EventTarget),
    Row { made: &["Name"], ..row("AWS::Scheduler::Schedule", Kind::Schedule) },
    Row { made: &["Name"], ..row("AWS::ServiceDiscovery::Service", Kind::CloudMapService) },
];

/// What becomes of resources of this type.
pub(super) fn row_of(resource: &str) -> Option<&'static Row> {
    // Nearly all resources of a template are something else.
    let likely = ["AWS::ECS::", "AWS::App", "AWS::Events::", "AWS::Scheduler::", "AWS::ServiceD"];
    if !likely.iter().any(|start| resource.starts_with(start)) {
        return None;
    }
    ROWS.iter().find(|row| row.resource == resource)
}
