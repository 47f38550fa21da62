//! One file a rule, with its page beside it, and its two lines here.
//!
//! To add one: write `my_rule.md` and `my_rule.rs` (copy a neighbour), add the `mod` line and the
//! line in [`ALL`], then let `UPDATE=1 cargo test --test rules` write the output into the page.
mod rule;

pub use rule::{Category, Check, Rule};

mod aws_credentials;
mod awslogs_group;
mod awslogs_multiline;
mod awslogs_option;
mod awslogs_region;
mod awslogs_stream_prefix;
mod awsvpc_container_field;
mod byte_order_mark;
mod command_string;
mod configured_at_launch;
mod container_cpu_over_task;
mod container_image;
mod container_memory_minimum;
mod container_memory_missing;
mod container_memory_over_task;
mod depends_on_cycle;
mod depends_on_exit;
mod depends_on_healthy;
mod depends_on_unknown;
mod deployment_percent;
mod describe_only_field;
mod describe_output;
mod duplicate_container_name;
mod duplicate_container_port;
mod duplicate_environment_name;
mod duplicate_host_port;
mod duplicate_key;
mod duplicate_mount_path;
mod duplicate_port_name;
mod duplicate_volume_name;
mod efs_file_system_id;
mod efs_root_directory;
mod efs_transit_encryption;
mod empty_value;
mod environment_file;
mod environment_name;
mod environment_secret_clash;
mod ephemeral_storage_fargate_only;
mod essential_container;
mod execution_role_missing;
mod fargate_capability;
mod fargate_container_field;
mod fargate_log_driver;
mod fargate_network_mode;
mod fargate_operating_system;
mod fargate_privileged;
mod fargate_size_missing;
mod fargate_task_field;
mod fargate_task_size;
mod fargate_timeout;
mod fargate_volume;
mod firelens_config_file;
mod firelens_router_logs_to_itself;
mod firelens_router_missing;
mod firelens_second_router;
mod firelens_unused_router;
mod health_check_command;
mod health_check_timing;
mod host_port_mismatch;
mod host_port_zero;
mod image_reference;
mod image_tag;
mod inference_accelerator;
mod json_comment;
mod launch_type_and_strategy;
mod links_unknown;
mod list_length;
mod log_mode;
mod malformed_text;
mod memory_below_reservation;
mod memory_limit_sum;
mod memory_reservation_sum;
mod misplaced_field;
mod missing_field;
mod mount_unknown_volume;
mod none_mode_ports;
mod null_value;
mod out_of_range;
mod plaintext_secret;
mod port_mapping_without_port;
mod port_protocol;
mod port_range;
mod proxy_configuration;
mod reserved_environment_name;
mod role_arn;
mod secret_value_from;
mod splunk_options;
mod syntax_error;
mod task_cpu_format;
mod task_cpu_range;
mod task_memory_format;
mod trailing_comma;
mod ulimit_limits;
mod unknown_field;
mod unknown_value;
mod unreadable_file;
mod unused_volume;
mod unusual_environment_name;
mod unusual_secret_reference;
mod volume_kinds;
mod volumes_from_unknown;
mod windows_arm64;
mod wrong_type;

/// Every rule, in the order of the lists people read: the text, the shape, then by subject.
#[rustfmt::skip]
pub static ALL: &[&Rule] = &[
    // The text.
    &syntax_error::RULE,
    &unreadable_file::RULE,
    &json_comment::RULE,
    &trailing_comma::RULE,
    &byte_order_mark::RULE,
    &duplicate_key::RULE,
    // The shape.
    &unknown_field::RULE,
    &misplaced_field::RULE,
    &missing_field::RULE,
    &wrong_type::RULE,
    &unknown_value::RULE,
    &out_of_range::RULE,
    &malformed_text::RULE,
    &list_length::RULE,
    &null_value::RULE,
    &empty_value::RULE,
    &describe_only_field::RULE,
    &describe_output::RULE,
    // The task.
    &fargate_task_size::RULE,
    &fargate_size_missing::RULE,
    &fargate_network_mode::RULE,
    &execution_role_missing::RULE,
    &fargate_task_field::RULE,
    &inference_accelerator::RULE,
    &windows_arm64::RULE,
    &ephemeral_storage_fargate_only::RULE,
    &task_cpu_format::RULE,
    &task_memory_format::RULE,
    &task_cpu_range::RULE,
    // Ports.
    &host_port_mismatch::RULE,
    &host_port_zero::RULE,
    &port_protocol::RULE,
    &awsvpc_container_field::RULE,
    &port_mapping_without_port::RULE,
    &port_range::RULE,
    &duplicate_port_name::RULE,
    &duplicate_host_port::RULE,
    &duplicate_container_port::RULE,
    &none_mode_ports::RULE,
    // Containers and images.
    &essential_container::RULE,
    &duplicate_container_name::RULE,
    &container_image::RULE,
    &image_reference::RULE,
    &image_tag::RULE,
    &command_string::RULE,
    &ulimit_limits::RULE,
    &links_unknown::RULE,
    &role_arn::RULE,
    &proxy_configuration::RULE,
    // Order and health.
    &depends_on_unknown::RULE,
    &depends_on_cycle::RULE,
    &depends_on_exit::RULE,
    &depends_on_healthy::RULE,
    &health_check_command::RULE,
    &health_check_timing::RULE,
    // Fargate.
    &fargate_container_field::RULE,
    &fargate_privileged::RULE,
    &fargate_capability::RULE,
    &fargate_log_driver::RULE,
    &fargate_volume::RULE,
    &fargate_timeout::RULE,
    &fargate_operating_system::RULE,
    // CPU and memory of containers.
    &container_memory_missing::RULE,
    &container_memory_minimum::RULE,
    &container_memory_over_task::RULE,
    &memory_below_reservation::RULE,
    &memory_reservation_sum::RULE,
    &memory_limit_sum::RULE,
    &container_cpu_over_task::RULE,
    // Logs.
    &awslogs_group::RULE,
    &awslogs_stream_prefix::RULE,
    &awslogs_region::RULE,
    &awslogs_option::RULE,
    &awslogs_multiline::RULE,
    &log_mode::RULE,
    &splunk_options::RULE,
    &firelens_router_missing::RULE,
    &firelens_unused_router::RULE,
    &firelens_second_router::RULE,
    &firelens_router_logs_to_itself::RULE,
    &firelens_config_file::RULE,
    // Volumes.
    &mount_unknown_volume::RULE,
    &volumes_from_unknown::RULE,
    &volume_kinds::RULE,
    &configured_at_launch::RULE,
    &efs_transit_encryption::RULE,
    &efs_root_directory::RULE,
    &efs_file_system_id::RULE,
    &duplicate_volume_name::RULE,
    &duplicate_mount_path::RULE,
    &unused_volume::RULE,
    // Environment and secrets.
    &duplicate_environment_name::RULE,
    &environment_secret_clash::RULE,
    &environment_name::RULE,
    &unusual_environment_name::RULE,
    &reserved_environment_name::RULE,
    &environment_file::RULE,
    &secret_value_from::RULE,
    &unusual_secret_reference::RULE,
    &plaintext_secret::RULE,
    &aws_credentials::RULE,
    // Services.
    &launch_type_and_strategy::RULE,
    &deployment_percent::RULE,
];

/// The rule called `id`.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}

/// What every rule file needs.
mod prelude {
    /// The label on the `FARGATE` that makes a rule of Fargate's apply.
    pub(super) const ON_FARGATE: &str = "Fargate is required here";

    /// `value` as a JSON literal, for edits.
    pub(super) fn literal(value: impl Into<serde_json::Value>) -> String {
        value.into().to_string()
    }

    /// `words` as a JSON list, for edits.
    pub(super) fn list_literal<T: AsRef<str>>(words: &[T]) -> String {
        let words: Vec<String> = words.iter().map(|word| literal(word.as_ref())).collect();
        format!("[{}]", words.join(", "))
    }

    pub(super) use super::{Category, Check, Rule};
    pub(super) use crate::{
        Findings, Safety,
        model::{At, Container, Field, Service, TaskDefinition, Volume},
    };
}
