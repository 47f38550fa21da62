//! Which resources are documents.
use crate::Kind;
use ecslint_syntax::hcl::Block;

/// A type of resource that is a document.
pub(super) struct Row {
    pub(super) resource: &'static str,
    pub(super) kind: Kind,
    /// What the provider makes up where it is not there, in the spelling of the API.
    pub(super) made: &'static [&'static str],
}

const fn row_of(resource: &'static str, kind: Kind, made: &'static [&'static str]) -> Row {
    Row { resource, kind, made }
}

/// <https://registry.terraform.io/providers/hashicorp/aws/latest/docs>
#[rustfmt::skip]
const ROWS: &[Row] = &[
    row_of("aws_ecs_task_definition", Kind::TaskDefinition, &[]),
    row_of("aws_ecs_service", Kind::Service, &[]),
    row_of("aws_ecs_cluster", Kind::Cluster, PROVIDERS),
    row_of("aws_ecs_cluster_capacity_providers", Kind::ClusterCapacityProviders, PROVIDERS),
    row_of("aws_ecs_capacity_provider", Kind::CapacityProvider, &[]),
    row_of("aws_ecs_task_set", Kind::TaskSet, &[]),
    row_of("aws_appautoscaling_target", Kind::ScalableTarget, &[]),
    row_of("aws_appautoscaling_policy", Kind::ScalingPolicy, &[]),
    row_of("aws_cloudwatch_event_target", Kind::EventTarget, &["Id"]),
];

/// Another resource may say it.
const PROVIDERS: &[&str] = &["capacityProviders", "defaultCapacityProviderStrategy"];

/// Arguments that are Terraform's or the provider's own.
#[rustfmt::skip]
pub(super) const OWN: &[&str] = &[
    "count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection", "timeouts",
    "region", "skip_destroy", "track_latest", "force_new_deployment", "triggers", "force_delete",
    "wait_for_steady_state", "wait_until_stable", "wait_until_stable_timeout", "sigint_rollback",
    "tags", "tags_all", "id", "revision", "arn_without_revision",
];

/// What becomes of a block.
pub(super) fn row(block: &Block<'_>) -> Option<&'static Row> {
    if block.key.text != "resource" || block.labels.len() != 2 {
        return None;
    }
    named(&block.labels[0].text)
}

/// What becomes of resources of this type.
pub(super) fn named(resource: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.resource == resource)
}
