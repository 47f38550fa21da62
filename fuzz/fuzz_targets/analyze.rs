//! Any bytes are linted, every finding has a real place, and safe fixes settle.
#![no_main]
use ecslint_core::{Config, Safety, Source, analyze, fix, pointer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: (&[u8], bool)| {
    let (bytes, yaml) = data;
    let source = Source::decode(if yaml { "x.yaml" } else { "x.json" }, bytes);
    let mut config = Config::default();
    config.named = true;
    let analysis = analyze(&source, &config);
    for found in &analysis.diagnostics {
        let spans =
            found.labels.iter().map(|label| label.span).chain([found.primary, found.subject]);
        for span in spans {
            assert!(source.text.get(span.range()).is_some(), "{found:?}");
        }
        pointer(&analysis.root, found.subject);
    }
    fix(&source, &config, Safety::Unsafe);
});
