//! Service Connect and Cloud Map.
use super::{Rule, prelude};

mod service_connect_access_log;
mod service_connect_client_alias;
mod service_connect_dns_name;
mod service_connect_duplicate_alias;
mod service_connect_duplicate_name;
mod service_connect_duplicate_port;
mod service_connect_duplicate_setting;
mod service_connect_log_driver;
mod service_connect_timeout;
mod service_connect_tls;
mod service_connect_unsupported;
mod service_registry_port;
mod service_registry_tasks;
mod service_registry_unsupported;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &service_connect_client_alias::RULE,
    &service_connect_duplicate_name::RULE,
    &service_connect_duplicate_alias::RULE,
    &service_connect_duplicate_port::RULE,
    &service_connect_dns_name::RULE,
    &service_connect_timeout::RULE,
    &service_connect_access_log::RULE,
    &service_connect_duplicate_setting::RULE,
    &service_connect_unsupported::RULE,
    &service_connect_tls::RULE,
    &service_registry_port::RULE,
    &service_registry_unsupported::RULE,
    &service_registry_tasks::RULE,
    &service_connect_log_driver::RULE,
];
