//! What gives away more than it needs.
use super::{Rule, prelude};

mod dangerous_capability;
mod efs_unencrypted;
mod execute_command;
mod execute_command_logged;
mod host_control;
mod host_namespace;
mod host_network;
mod host_path;
mod privileged_container;
mod public_ip;
mod root_user;
mod shared_role;
mod writable_root_filesystem;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &privileged_container::RULE,
    &host_control::RULE,
    &efs_unencrypted::RULE,
];

/// What not everyone agrees on.
#[rustfmt::skip]
pub(super) static ON_REQUEST: &[&Rule] = &[
    &root_user::RULE,
    &writable_root_filesystem::RULE,
    &dangerous_capability::RULE,
    &host_network::RULE,
    &host_namespace::RULE,
    &host_path::RULE,
    &shared_role::RULE,
    &public_ip::RULE,
    &execute_command::RULE,
    &execute_command_logged::RULE,
];
