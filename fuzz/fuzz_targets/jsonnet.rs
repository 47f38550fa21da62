//! Any text parses as Jsonnet, and the places that no edit may touch are pieces of it, in order.
#![no_main]
mod tree;

use ecslint_syntax::{Format, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    tree::parse_and_check(text, Format::Jsonnet);
    let computed = parse(text, Format::Jsonnet).computed;
    assert!(computed.iter().all(|place| text.get(place.range()).is_some_and(|it| !it.is_empty())));
    assert!(computed.windows(2).all(|pair| pair[0].end < pair[1].start), "{computed:?}");
});
