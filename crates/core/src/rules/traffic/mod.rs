//! Deployments that shift traffic.
use super::{Rule, prelude};

mod advanced_configuration_missing;
mod blue_green_bake_time;
mod circuit_breaker_strategy;
mod deployment_duration;
mod deployment_strategy_configuration;
mod lattice_advanced_configuration;
mod lifecycle_hook_count;
mod lifecycle_hook_target;
mod pause_hook_field;
mod pause_hook_stage;
mod rolling_deployment_field;
mod traffic_percent_step;
mod traffic_shift_listener;
mod traffic_shift_source;
mod traffic_shift_unsupported;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &deployment_strategy_configuration::RULE,
    &rolling_deployment_field::RULE,
    &blue_green_bake_time::RULE,
    &traffic_shift_source::RULE,
    &advanced_configuration_missing::RULE,
    &traffic_shift_listener::RULE,
    &lifecycle_hook_target::RULE,
    &pause_hook_stage::RULE,
    &pause_hook_field::RULE,
    &traffic_percent_step::RULE,
    &deployment_duration::RULE,
    &traffic_shift_unsupported::RULE,
    &circuit_breaker_strategy::RULE,
    &lattice_advanced_configuration::RULE,
    &lifecycle_hook_count::RULE,
];
