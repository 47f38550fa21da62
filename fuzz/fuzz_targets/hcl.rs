//! Any text parses as HCL.
#![no_main]
mod tree;

use ecslint_syntax::Format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| tree::parse_and_check(text, Format::Hcl));
