//! Any bytes are linted, alone and with others, every finding has a real place, and safe fixes settle.
#![no_main]
use ecslint_core::{Config, Safety, Source, analyze, fix, pointer, analyze_all};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: (&[u8], u8)| {
    let (bytes, format) = data;
    let ending = ["json", "yaml", "jsonnet", "tf"][usize::from(format % 4)];
    let source = Source::decode(format!("x.{ending}"), bytes);
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
    // Both halves as two files that may belong together.
    let (first, second) = bytes.split_at(bytes.len() / 2);
    let name = |stem: &str| format!("{stem}.{ending}");
    let sources = [Source::decode(name("a"), first), Source::decode(name("b"), second)];
    for analysis in analyze_all(&sources, None, &config).0 {
        for label in analysis.diagnostics.iter().flat_map(|found| &found.labels) {
            let Some(file) = label.file else { continue };
            assert!(sources[file].text.get(label.span.range()).is_some(), "{label:?}");
        }
    }
});
