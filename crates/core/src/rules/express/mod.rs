//! Express services.
use super::{Rule, prelude};

mod express_scaling_range;
mod express_size;
mod express_task_definition;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &express_task_definition::RULE,
    &express_scaling_range::RULE,
    &express_size::RULE,
];
