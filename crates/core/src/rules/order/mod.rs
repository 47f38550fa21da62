//! The order of starting, health checks, time-outs and restarts.
use super::{Rule, prelude};

mod depends_on_cycle;
mod depends_on_exit;
mod depends_on_healthy;
mod depends_on_unknown;
mod duplicate_dependency;
mod health_check_command;
mod health_check_timing;
mod managed_instances_timeout;
mod restart_policy_disabled;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &depends_on_unknown::RULE,
    &depends_on_cycle::RULE,
    &depends_on_exit::RULE,
    &depends_on_healthy::RULE,
    &health_check_command::RULE,
    &health_check_timing::RULE,
    &duplicate_dependency::RULE,
    &managed_instances_timeout::RULE,
    &restart_policy_disabled::RULE,
];
