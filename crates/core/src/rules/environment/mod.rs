//! Environment variables, secrets and credentials.
use super::{Rule, prelude};

mod aws_credentials;
mod command_secret;
mod duplicate_environment_name;
mod environment_file;
mod environment_name;
mod environment_secret_clash;
mod plaintext_log_secret;
mod plaintext_secret;
mod reserved_environment_name;
mod secret_value_from;
mod unusual_environment_name;
mod unusual_secret_reference;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &duplicate_environment_name::RULE,
    &environment_secret_clash::RULE,
    &environment_name::RULE,
    &unusual_environment_name::RULE,
    &reserved_environment_name::RULE,
    &environment_file::RULE,
    &secret_value_from::RULE,
    &unusual_secret_reference::RULE,
    &plaintext_secret::RULE,
    &plaintext_log_secret::RULE,
    &aws_credentials::RULE,
    &command_secret::RULE,
];
