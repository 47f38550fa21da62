//! What works until something goes wrong.
use super::{Rule, prelude};

mod blocking_logs;
mod circuit_breaker_missing;
mod container_insights;
mod docker_hub;
mod health_check_missing;
mod image_tag;
mod log_configuration_missing;
mod memory_limit_missing;
mod minimum_healthy_zero;
mod propagate_tags;
mod scale_in_protection;
mod single_subnet;
mod single_task;
mod spot_only;
mod untagged;
mod version_consistency;

/// What not everyone agrees on.
#[rustfmt::skip]
pub(super) static ON_REQUEST: &[&Rule] = &[
    &image_tag::RULE,
    &version_consistency::RULE,
    &docker_hub::RULE,
    &health_check_missing::RULE,
    &log_configuration_missing::RULE,
    &blocking_logs::RULE,
    &memory_limit_missing::RULE,
    &circuit_breaker_missing::RULE,
    &single_task::RULE,
    &single_subnet::RULE,
    &minimum_healthy_zero::RULE,
    &spot_only::RULE,
    &container_insights::RULE,
    &scale_in_protection::RULE,
    &propagate_tags::RULE,
    &untagged::RULE,
];
