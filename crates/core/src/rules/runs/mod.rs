//! Tasks that are run by hand.
use super::{Rule, prelude};

mod override_inference_accelerator;
mod override_without_name;
mod overrides_size;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &override_without_name::RULE,
    &overrides_size::RULE,
    &override_inference_accelerator::RULE,
];
