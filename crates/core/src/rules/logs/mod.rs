//! Log drivers, their options, and FireLens.
use super::{Rule, prelude};

mod awslogs_create_group;
mod awslogs_group;
mod awslogs_multiline;
mod awslogs_region;
mod awslogs_stream_prefix;
mod firelens_buffer_limit;
mod firelens_config_file;
mod firelens_config_path;
mod firelens_destination;
mod firelens_option;
mod firelens_port;
mod firelens_router_essential;
mod firelens_router_logs_to_itself;
mod firelens_router_missing;
mod firelens_router_order;
mod firelens_router_user;
mod firelens_second_router;
mod firelens_task_role;
mod firelens_unused_router;
mod gelf_options;
mod json_file_options;
mod log_mode;
mod log_option;
mod log_option_value;
mod region_mismatch;
mod splunk_options;
mod undocumented_log_option;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &awslogs_group::RULE,
    &awslogs_stream_prefix::RULE,
    &awslogs_region::RULE,
    &log_option::RULE,
    &log_option_value::RULE,
    &undocumented_log_option::RULE,
    &awslogs_create_group::RULE,
    &region_mismatch::RULE,
    &awslogs_multiline::RULE,
    &log_mode::RULE,
    &splunk_options::RULE,
    &gelf_options::RULE,
    &json_file_options::RULE,
    &firelens_router_missing::RULE,
    &firelens_unused_router::RULE,
    &firelens_second_router::RULE,
    &firelens_router_logs_to_itself::RULE,
    &firelens_config_file::RULE,
    &firelens_task_role::RULE,
    &firelens_router_user::RULE,
    &firelens_router_order::RULE,
    &firelens_router_essential::RULE,
    &firelens_port::RULE,
    &firelens_option::RULE,
    &firelens_destination::RULE,
    &firelens_config_path::RULE,
    &firelens_buffer_limit::RULE,
];
