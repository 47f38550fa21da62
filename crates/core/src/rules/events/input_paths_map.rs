use super::prelude::*;
use crate::model::{EventTarget, Map};
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "input-paths-map",
    category: Category::Correctness,
    summary: "a map of input paths has at most 100 names, none of AWS",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html",
    docs: page!("input_paths_map.md"),
    check: Check::Target(check),
};

/// The most names in a map.
const MOST: usize = 100;

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let transformer = Field::<&Node<'_>>::read(target.0, "InputTransformer");
    let Some(transformer) = transformer.known() else { return };
    let Some(map) = Field::<Map<'_>>::read(transformer.node, "InputPathsMap").known() else {
        return;
    };
    let count = map.entries().count();
    if count > MOST {
        findings.report_key(&map, format!("`InputPathsMap` has at most {MOST} names, not {count}"));
    }
    for (name, path) in map.entries().filter(|(name, _)| name.starts_with("aws.events.")) {
        findings
            .report_key(&path, format!("`{name}` is a name that EventBridge itself sets"))
            .help("use it in `InputTemplate` as it is, or choose another name");
    }
}
