//! CPU and memory of containers.
use super::{Rule, prelude};

mod container_cpu_over_task;
mod container_memory_minimum;
mod container_memory_missing;
mod container_memory_over_task;
mod memory_below_reservation;
mod memory_limit_sum;
mod memory_reservation_sum;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &container_memory_missing::RULE,
    &container_memory_minimum::RULE,
    &container_memory_over_task::RULE,
    &memory_below_reservation::RULE,
    &memory_reservation_sum::RULE,
    &memory_limit_sum::RULE,
    &container_cpu_over_task::RULE,
];
