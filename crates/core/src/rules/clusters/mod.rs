//! Clusters and capacity providers.
use super::{Rule, prelude};

mod capacity_provider_arn;
mod capacity_provider_kind;
mod capacity_provider_name;
mod capacity_reservations;
mod cluster_provider_name;
mod default_strategy_provider;
mod default_strategy_weight;
mod execute_command_encryption;
mod execute_command_logging;
mod instance_profile_arn;
mod instance_range;
mod instance_subnets;
mod instance_types;
mod managed_instances_cluster;
mod managed_storage_key;
mod nitro_enclaves_storage;
mod scaling_step_size;
mod termination_protection;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &default_strategy_provider::RULE,
    &capacity_provider_arn::RULE,
    &execute_command_logging::RULE,
    &managed_storage_key::RULE,
    &capacity_provider_name::RULE,
    &capacity_provider_kind::RULE,
    &managed_instances_cluster::RULE,
    &scaling_step_size::RULE,
    &termination_protection::RULE,
    &capacity_reservations::RULE,
    &nitro_enclaves_storage::RULE,
    &cluster_provider_name::RULE,
    &instance_range::RULE,
    &instance_types::RULE,
    &instance_profile_arn::RULE,
    &instance_subnets::RULE,
    &default_strategy_weight::RULE,
    &execute_command_encryption::RULE,
];
