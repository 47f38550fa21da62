//! EventBridge, Scheduler, CodeDeploy and Cloud Map.
use super::{Rule, prelude};

mod appspec_hook_function;
mod appspec_task_definition;
mod appspec_version;
mod cloud_map_health_check;
mod cloud_map_task_service;
mod event_input;
mod event_network_configuration;
mod event_target_arn;
mod event_target_role;
mod flexible_time_window;
mod schedule_expression;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &event_network_configuration::RULE,
    &event_target_role::RULE,
    &event_target_arn::RULE,
    &event_input::RULE,
    &schedule_expression::RULE,
    &flexible_time_window::RULE,
    &appspec_version::RULE,
    &appspec_task_definition::RULE,
    &appspec_hook_function::RULE,
    &cloud_map_health_check::RULE,
    &cloud_map_task_service::RULE,
];
