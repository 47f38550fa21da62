//! EventBridge, Scheduler, CodeDeploy and Cloud Map.
use super::{Rule, prelude};

mod appspec_hook_function;
mod appspec_task_definition;
mod appspec_version;
mod cloud_map_health_check;
mod cloud_map_task_service;
mod dead_letter_queue;
mod event_input;
mod event_input_choice;
mod event_network_configuration;
mod event_target_arn;
mod event_target_role;
mod flexible_time_window;
mod foreign_target_parameters;
mod input_override_container;
mod input_path;
mod input_paths_map;
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
    &input_override_container::RULE,
    &event_input_choice::RULE,
    &input_path::RULE,
    &dead_letter_queue::RULE,
    &foreign_target_parameters::RULE,
    &input_paths_map::RULE,
];
