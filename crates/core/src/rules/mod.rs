//! One file a rule, with its page beside it, and its line here and its line in `list.rs`.
//!
//! To add one: write `my_rule.md` and `my_rule.rs` (copy a neighbour), add its `mod` line here and its
//! line in `list.rs`, then let `RULE=my-rule UPDATE=1 cargo test --test rules` write the output into
//! the page.
mod list;
mod refusal;
mod rule;

pub use list::{DEFAULT, ON_REQUEST, all, find};
pub use rule::{Category, Check, Rule};

mod app_protocol;
mod arn_partition;
mod attestation_policy;
mod aws_credentials;
mod awslogs_create_group;
mod awslogs_group;
mod awslogs_multiline;
mod awslogs_region;
mod awslogs_stream_prefix;
mod awsvpc_container_field;
mod blocking_logs;
mod byte_order_mark;
mod command_secret;
mod command_string;
mod configured_at_launch;
mod container_cpu_over_task;
mod container_image;
mod container_memory_minimum;
mod container_memory_missing;
mod container_memory_over_task;
mod container_port_zero;
mod container_user;
mod credential_spec;
mod dangerous_capability;
mod depends_on_cycle;
mod depends_on_exit;
mod depends_on_healthy;
mod depends_on_unknown;
mod deployment_percent;
mod describe_only_field;
mod describe_output;
mod docker_hub;
mod docker_security_option;
mod docker_volume_autoprovision;
mod duplicate_container_name;
mod duplicate_container_port;
mod duplicate_dependency;
mod duplicate_environment_name;
mod duplicate_host_port;
mod duplicate_key;
mod duplicate_mount_path;
mod duplicate_port_name;
mod duplicate_tag_key;
mod duplicate_ulimit;
mod duplicate_volume_name;
mod ecr_image;
mod efs_access_point_id;
mod efs_file_system_id;
mod efs_iam_task_role;
mod efs_root_directory;
mod efs_transit_encryption;
mod efs_unencrypted;
mod empty_value;
mod environment_file;
mod environment_name;
mod environment_secret_clash;
mod ephemeral_host_port;
mod ephemeral_storage_fargate_only;
mod essential_container;
mod execution_role_missing;
mod external_field;
mod fargate_capability;
mod fargate_container_field;
mod fargate_log_driver;
mod fargate_network_mode;
mod fargate_nofile;
mod fargate_operating_system;
mod fargate_privileged;
mod fargate_readiness;
mod fargate_size_missing;
mod fargate_task_field;
mod fargate_task_size;
mod fargate_timeout;
mod fargate_volume;
mod fargate_windows_field;
mod fargate_windows_port;
mod fault_injection;
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
mod gpu_requirement;
mod gpu_sharing;
mod health_check_command;
mod health_check_missing;
mod health_check_timing;
mod host_control;
mod host_namespace;
mod host_network;
mod host_path;
mod host_path_relative;
mod host_port_mismatch;
mod host_port_zero;
mod image_architecture;
mod image_reference;
mod image_tag;
mod inference_accelerator;
mod json_comment;
mod json_file_options;
mod launch_type_and_strategy;
mod links_network_mode;
mod links_unknown;
mod list_length;
mod log_configuration_missing;
mod log_driver_compute;
mod log_mode;
mod log_option;
mod log_option_value;
mod malformed_text;
mod managed_instances_field;
mod managed_instances_host_path;
mod managed_instances_placement;
mod managed_instances_timeout;
mod memory_below_reservation;
mod memory_limit_missing;
mod memory_limit_sum;
mod memory_reservation_sum;
mod misplaced_field;
mod missing_field;
mod mount_path;
mod mount_point_incomplete;
mod mount_unknown_volume;
mod name_resolution;
mod neuron_device;
mod none_mode_ports;
mod null_value;
mod out_of_range;
mod placement_expression;
mod plaintext_log_secret;
mod plaintext_secret;
mod port_mapping_without_port;
mod port_protocol;
mod port_range;
mod privileged_capabilities;
mod privileged_container;
mod proxy_configuration;
mod proxy_traffic;
mod region_mismatch;
mod repository_credentials;
mod reserved_environment_name;
mod reserved_host_port;
mod reserved_tag;
mod restart_policy_disabled;
mod role_arn;
mod root_user;
mod s3files_root_directory;
mod s3files_task_role;
mod secret_value_from;
mod shared_role;
mod splunk_options;
mod swappiness_without_swap;
mod syntax_error;
mod system_control_clash;
mod system_control_host;
mod system_control_namespace;
mod task_cpu_format;
mod task_cpu_range;
mod task_definition_near_limit;
mod task_definition_size;
mod task_memory_format;
mod tmpfs_path;
mod trailing_comma;
mod trusted_execution;
mod ulimit_limits;
mod undocumented_log_option;
mod unknown_field;
mod unknown_value;
mod unreadable_file;
mod unused_volume;
mod unusual_environment_name;
mod unusual_image;
mod unusual_repository_credentials;
mod unusual_secret_reference;
mod version_consistency;
mod volume_kinds;
mod volume_name_missing;
mod volume_platform;
mod volumes_from_unknown;
mod windows_arm64;
mod windows_container_cpu;
mod windows_field;
mod windows_mount_drive;
mod windows_read_only_mount;
mod windows_task_size;
mod windows_volume_driver;
mod working_directory;
mod writable_root_filesystem;
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

    /// A secret called `name` that is kept in Secrets Manager, for edits.
    pub(super) fn secret_literal(name: &str) -> String {
        let place = "arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME";
        format!("{{ \"name\": {}, \"valueFrom\": \"{place}\" }}", literal(name))
    }

    pub(super) use super::{Category, Check, Rule};
    pub(super) use crate::{
        Findings, Safety,
        model::{At, Container, Field, Service, TaskDefinition, Volume},
    };
}
