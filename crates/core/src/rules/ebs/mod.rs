//! EBS volumes configured at launch.
use super::{Rule, prelude};

mod ebs_volume_performance;
mod ebs_volume_range;
mod ebs_volume_ratio;
mod ebs_volume_size;
mod ebs_volume_source;
mod ebs_volume_tag;
mod ebs_volume_undocumented_limit;
mod ebs_volume_unsupported;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &ebs_volume_size::RULE,
    &ebs_volume_range::RULE,
    &ebs_volume_undocumented_limit::RULE,
    &ebs_volume_performance::RULE,
    &ebs_volume_ratio::RULE,
    &ebs_volume_unsupported::RULE,
    &ebs_volume_tag::RULE,
    &ebs_volume_source::RULE,
];
