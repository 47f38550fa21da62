//! Any text as the properties of a resource, in a template with conditions: it is linted, every finding has
//! a real place, and fixes settle.
#![no_main]
use ecslint_core::{Config, Safety, Source, analyze, fix, pointer};
use libfuzzer_sys::fuzz_target;

const BEFORE: &str = "Parameters:\n  P: {Type: String, Default: a}\nConditions:\n  C: !Equals [!Ref P, a]\n\
    Mappings:\n  M: {a: {b: 1}}\nResources:\n  Service:\n    Type: AWS::ECS::Service\n    Properties:\n      \
    TaskDefinition: !Ref Task\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ";

fuzz_target!(|text: &str| {
    for text in [text.to_owned(), format!("{BEFORE}{}", text.replace('\n', "\n      "))] {
        let source = Source::new("template.yaml", text.as_str());
        let config = Config { named: true, ..Config::default() };
        let analysis = analyze(&source, &config);
        for found in &analysis.diagnostics {
            let labels = found.labels.iter().map(|label| label.span);
            for span in labels.chain([found.primary, found.subject]) {
                assert!(source.text.get(span.range()).is_some(), "{found:?}");
            }
            pointer(&analysis.root, found.subject);
        }
        fix(&source, &config, Safety::Unsafe);
    }
});
