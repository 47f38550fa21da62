use crate::{
    Kind,
    dialects::words::{Regular, Words, exception},
};

const TASK: &[Kind] = &[Kind::TaskDefinition];
const SERVICE: &[Kind] = &[Kind::Service];
const EVENT: &[Kind] = &[Kind::EventTarget];
const SCALING: &[Kind] = &[Kind::ScalingPolicy];

/// How the AWS provider of Terraform spells what the API has.
/// <https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition>
#[rustfmt::skip]
pub(in crate::dialects) static WORDS: Words = Words {
    regular: Regular::Snake,
    json: Some(("containerDefinitions", Kind::ContainerDefinitions)),
    exceptions: &[
        exception(TASK, None, "volumes", "volume"),
        exception(TASK, None, "sizeInGiB", "size_in_gib"),
        exception(TASK, None, "configuredAtLaunch", "configure_at_launch"),
        exception(TASK, None, "inferenceAccelerators", "inference_accelerator"),
        exception(SERVICE, Some(""), "serviceName", "name"),
        exception(SERVICE, Some(""), "role", "iam_role"),
        exception(SERVICE, None, "loadBalancers", "load_balancer"),
        exception(SERVICE, None, "loadBalancerName", "elb_name"),
        exception(SERVICE, None, "placementStrategy", "ordered_placement_strategy"),
        exception(SERVICE, None, "lifecycleHooks", "lifecycle_hook"),
        exception(SERVICE, None, "services", "service"),
        exception(SERVICE, None, "clientAliases", "client_alias"),
        exception(SERVICE, None, "secretOptions", "secret_option"),
        exception(SERVICE, None, "issuerCertificateAuthority", "issuer_cert_authority"),
        exception(SERVICE, None, "volumeConfigurations", "volume_configuration"),
        exception(SERVICE, None, "sizeInGiB", "size_in_gb"),
        exception(SERVICE, None, "filesystemType", "file_system_type"),
        exception(SERVICE, None, "maximumPercent", "deployment_maximum_percent"),
        exception(SERVICE, None, "minimumHealthyPercent", "deployment_minimum_healthy_percent"),
        exception(&[Kind::TaskSet], None, "loadBalancers", "load_balancer"),
        exception(&[Kind::TaskSet], None, "loadBalancerName", "load_balancer_name"),
        exception(&[Kind::Cluster], Some(""), "clusterName", "name"),
        exception(&[Kind::Cluster], Some(""), "settings", "setting"),
        exception(&[Kind::ClusterCapacityProviders], Some(""), "cluster", "cluster_name"),
        exception(SCALING, Some(""), "PolicyName", "name"),
        exception(SCALING, None, "StepAdjustments", "step_adjustment"),
        exception(EVENT, Some(""), "Id", "target_id"),
        exception(EVENT, None, "EcsParameters", "ecs_target"),
        exception(EVENT, None, "PlacementStrategy", "ordered_placement_strategy"),
    ],
    phrases: &[
        ("in the ECS API", "in Terraform"),
        ("AWS clients refuse fields they do not know", "Terraform refuses arguments that it does not know"),
        ("the top level of the document", "the arguments of the resource"),
        ("remove `host`", "remove `host_path`"),
    ],
};
