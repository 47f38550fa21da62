//! Services: launch, network, deployment, load balancers.
use super::{Rule, prelude};

mod circuit_breaker_threshold;
mod classic_load_balancer;
mod code_deploy_load_balancer;
mod daemon_field;
mod deployment_alarms;
mod deployment_controller_field;
mod deployment_deadlock;
mod deployment_percent;
mod distinct_instance_expression;
mod duplicate_capacity_provider;
mod duplicate_subnet;
mod early_success_criteria;
mod early_success_strategy;
mod external_controller_field;
mod external_launch_field;
mod fargate_daemon;
mod fargate_network_configuration;
mod fargate_placement;
mod grace_period_without_load_balancer;
mod launch_arns;
mod launch_type_and_strategy;
mod load_balancer_target;
mod managed_instances_launch_type;
mod metric_resolution;
mod placement_spread_field;
mod placement_strategy;
mod platform_version_compute;
mod public_ip_compute;
mod reserved_capacity_provider;
mod retired_platform_version;
mod service_role;
mod service_task_definition;
mod strategy_base;
mod strategy_mix;
mod strategy_weight;
mod strategy_without_deployment;
mod task_definition_revision;
mod task_set_field;
mod task_set_load_balancer;
mod unknown_platform_version;
mod zone_rebalancing;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &launch_type_and_strategy::RULE,
    &deployment_percent::RULE,
    &fargate_daemon::RULE,
    &fargate_placement::RULE,
    &placement_strategy::RULE,
    &distinct_instance_expression::RULE,
    &platform_version_compute::RULE,
    &retired_platform_version::RULE,
    &unknown_platform_version::RULE,
    &managed_instances_launch_type::RULE,
    &public_ip_compute::RULE,
    &duplicate_subnet::RULE,
    &strategy_weight::RULE,
    &strategy_base::RULE,
    &strategy_mix::RULE,
    &reserved_capacity_provider::RULE,
    &duplicate_capacity_provider::RULE,
    &deployment_deadlock::RULE,
    &early_success_criteria::RULE,
    &early_success_strategy::RULE,
    &circuit_breaker_threshold::RULE,
    &deployment_alarms::RULE,
    &daemon_field::RULE,
    &deployment_controller_field::RULE,
    &external_controller_field::RULE,
    &task_set_field::RULE,
    &code_deploy_load_balancer::RULE,
    &load_balancer_target::RULE,
    &task_set_load_balancer::RULE,
    &classic_load_balancer::RULE,
    &service_role::RULE,
    &grace_period_without_load_balancer::RULE,
    &zone_rebalancing::RULE,
    &metric_resolution::RULE,
    &external_launch_field::RULE,
    &launch_arns::RULE,
    &strategy_without_deployment::RULE,
    &fargate_network_configuration::RULE,
    &task_definition_revision::RULE,
    &placement_spread_field::RULE,
    &service_task_definition::RULE,
];
