//! What Fargate, Windows and the other kinds of compute do not have.
use super::{Rule, prelude};

mod external_field;
mod fargate_capability;
mod fargate_container_field;
mod fargate_log_driver;
mod fargate_operating_system;
mod fargate_privileged;
mod fargate_readiness;
mod fargate_timeout;
mod fargate_volume;
mod fargate_windows_field;
mod log_driver_compute;
mod managed_instances_field;
mod managed_instances_placement;
mod placement_expression;
mod windows_container_cpu;
mod windows_field;
mod windows_task_size;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &fargate_container_field::RULE,
    &fargate_privileged::RULE,
    &fargate_capability::RULE,
    &fargate_log_driver::RULE,
    &log_driver_compute::RULE,
    &fargate_volume::RULE,
    &fargate_timeout::RULE,
    &fargate_operating_system::RULE,
    &fargate_windows_field::RULE,
    &fargate_readiness::RULE,
    &managed_instances_field::RULE,
    &managed_instances_placement::RULE,
    &placement_expression::RULE,
    &external_field::RULE,
    &windows_field::RULE,
    &windows_container_cpu::RULE,
    &windows_task_size::RULE,
];
