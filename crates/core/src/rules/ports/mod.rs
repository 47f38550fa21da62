//! Network modes and port mappings.
use super::{Rule, prelude};

mod app_protocol;
mod awsvpc_container_field;
mod container_port_zero;
mod duplicate_container_port;
mod duplicate_host_port;
mod duplicate_port_name;
mod ephemeral_host_port;
mod fargate_windows_port;
mod host_port_mismatch;
mod host_port_zero;
mod none_mode_ports;
mod port_mapping_without_port;
mod port_protocol;
mod port_range;
mod reserved_host_port;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
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
    &container_port_zero::RULE,
    &reserved_host_port::RULE,
    &ephemeral_host_port::RULE,
    &fargate_windows_port::RULE,
    &app_protocol::RULE,
];
