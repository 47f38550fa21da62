//! One file a rule, with its page beside it, and its line here and its line in `list.rs`.
//!
//! To add one: write `my_rule.md` and `my_rule.rs` (copy a neighbour), add its `mod` line here and its
//! line in `list.rs`, then let `RULE=my-rule UPDATE=1 cargo test --test rules` write the output into
//! the page.
mod list;
mod rule;

pub use list::{DEFAULT, ON_REQUEST, all, find};
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
