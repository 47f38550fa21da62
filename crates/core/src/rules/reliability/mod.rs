//! What works until something goes wrong.
use super::{Rule, prelude};

mod blocking_logs;
mod circuit_breaker_missing;
mod docker_hub;
mod health_check_missing;
mod image_tag;
mod log_configuration_missing;
mod memory_limit_missing;
mod minimum_healthy_zero;
mod single_subnet;
mod single_task;
mod spot_only;
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
];
