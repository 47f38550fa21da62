//! Application Auto Scaling.
use super::{Rule, prelude};

mod predictive_scaling_buffer;
mod scaling_limits;
mod scaling_limits_missing;
mod scaling_policy_type;
mod scaling_policy_without_type;
mod scaling_schedule;
mod step_adjustment_bounds;
mod step_adjustment_gap;
mod step_adjustment_type;
mod target_tracking_label;
mod target_tracking_metric;
mod target_tracking_value;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &scaling_limits::RULE,
    &scaling_limits_missing::RULE,
    &scaling_policy_type::RULE,
    &target_tracking_metric::RULE,
    &target_tracking_label::RULE,
    &target_tracking_value::RULE,
    &step_adjustment_bounds::RULE,
    &step_adjustment_gap::RULE,
    &step_adjustment_type::RULE,
    &predictive_scaling_buffer::RULE,
    &scaling_schedule::RULE,
    &scaling_policy_without_type::RULE,
];
