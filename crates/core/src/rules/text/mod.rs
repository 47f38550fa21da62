//! The text: what the parser says of it.
use super::{Rule, prelude};

mod byte_order_mark;
mod duplicate_key;
mod json_comment;
mod syntax_error;
mod trailing_comma;
mod unreadable_file;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &syntax_error::RULE,
    &unreadable_file::RULE,
    &json_comment::RULE,
    &trailing_comma::RULE,
    &byte_order_mark::RULE,
    &duplicate_key::RULE,
];
