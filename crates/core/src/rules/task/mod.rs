//! The task as a whole: compute, roles, tags, size.
use super::{Rule, prelude};

mod attestation_policy;
mod duplicate_tag_key;
mod ephemeral_storage_fargate_only;
mod execution_role_missing;
mod fargate_network_mode;
mod fargate_size_missing;
mod fargate_task_field;
mod fargate_task_size;
mod fault_injection;
mod inference_accelerator;
mod reserved_tag;
mod task_cpu_format;
mod task_cpu_range;
mod task_definition_near_limit;
mod task_definition_size;
mod task_memory_format;
mod trusted_execution;
mod windows_arm64;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
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
    &trusted_execution::RULE,
    &attestation_policy::RULE,
    &duplicate_tag_key::RULE,
    &reserved_tag::RULE,
    &task_definition_size::RULE,
    &task_definition_near_limit::RULE,
    &fault_injection::RULE,
];
