//! What one file says of another.
use super::{Rule, prelude};

mod classic_load_balancer_network;
mod cluster_capacity_provider;
mod ebs_file_system;
mod execute_command_read_only;
mod execute_command_task_role;
mod fargate_spot_windows;
mod fargate_task_placement;
mod gateway_network_mode;
mod launch_type_not_listed;
mod launch_type_unsupported;
mod launch_volume_missing;
mod launch_volume_unknown;
mod network_configuration_missing;
mod network_configuration_unneeded;
mod override_container_unknown;
mod placement_constraint_count;
mod platform_version_feature;
mod platform_version_system;
mod port_name_unknown;
mod port_range_target;
mod registry_network_mode;
mod scaling_daemon;
mod scaling_desired_count;
mod scaling_metric;
mod scaling_resolution;
mod scaling_service_unknown;
mod service_connect_ingress_port;
mod service_connect_memory;
mod service_connect_namespace;
mod service_connect_request_timeout;
mod service_connect_room;
mod service_connect_task;
mod service_connect_tls_network;
mod service_connect_udp;
mod target_container_unknown;
mod target_port_unknown;
mod zone_rebalancing_task;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &target_container_unknown::RULE,
    &target_port_unknown::RULE,
    &port_name_unknown::RULE,
    &override_container_unknown::RULE,
    &cluster_capacity_provider::RULE,
    &launch_type_unsupported::RULE,
    &launch_type_not_listed::RULE,
    &network_configuration_missing::RULE,
    &network_configuration_unneeded::RULE,
    &launch_volume_unknown::RULE,
    &launch_volume_missing::RULE,
    &execute_command_task_role::RULE,
    &execute_command_read_only::RULE,
    &fargate_spot_windows::RULE,
    &platform_version_feature::RULE,
    &platform_version_system::RULE,
    &registry_network_mode::RULE,
    &service_connect_task::RULE,
    &service_connect_memory::RULE,
    &classic_load_balancer_network::RULE,
    &placement_constraint_count::RULE,
    &fargate_task_placement::RULE,
    &scaling_daemon::RULE,
    &scaling_desired_count::RULE,
    &scaling_service_unknown::RULE,
    &service_connect_room::RULE,
    &zone_rebalancing_task::RULE,
    &scaling_metric::RULE,
    &scaling_resolution::RULE,
    &port_range_target::RULE,
    &service_connect_udp::RULE,
    &service_connect_tls_network::RULE,
    &gateway_network_mode::RULE,
    &ebs_file_system::RULE,
    &service_connect_namespace::RULE,
    &service_connect_request_timeout::RULE,
    &service_connect_ingress_port::RULE,
];
