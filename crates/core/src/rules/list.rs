//! Every rule, in the order of the lists people read: the text, the shape, then by subject.
use super::*;

/// The rules that run unless they are left out.
#[rustfmt::skip]
pub static DEFAULT: &[&Rule] = &[
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

/// Advice that experts do not agree on for everyone: these rules run where they, or their category, are
/// selected.
#[rustfmt::skip]
pub static ON_REQUEST: &[&Rule] = &[
];

/// Every rule there is.
pub fn all() -> impl Iterator<Item = &'static Rule> + Clone {
    DEFAULT.iter().chain(ON_REQUEST).copied()
}

/// The rule called `id`.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
