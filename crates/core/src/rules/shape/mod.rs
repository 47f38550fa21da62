//! The shape: what the JSON Schemas say of it.
use super::{Rule, prelude};

mod describe_only_field;
mod describe_output;
mod empty_value;
mod list_length;
mod malformed_text;
mod misplaced_field;
mod missing_field;
mod null_value;
mod out_of_range;
mod reshaped;
mod unknown_field;
mod unknown_value;
mod wrong_type;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &unknown_field::RULE,
    &misplaced_field::RULE,
    &missing_field::RULE,
    &wrong_type::RULE,
    &unknown_value::RULE,
    &out_of_range::RULE,
    &malformed_text::RULE,
    &list_length::RULE,
    &null_value::RULE,
    &empty_value::RULE,
    &describe_only_field::RULE,
    &describe_output::RULE,
];
