use super::prelude::*;
use crate::model::TaskOverride;

pub(super) static RULE: Rule = Rule {
    id: "override-without-name",
    category: Category::Correctness,
    summary: "every container override says which container it is about",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html",
    docs: page!("override_without_name.md"),
    check: Check::Overrides(check),
};

/// What an override can change.
const FIELDS: [&str; 7] = [
    "command",
    "environment",
    "environmentFiles",
    "cpu",
    "memory",
    "memoryReservation",
    "resourceRequirements",
];

fn check(overrides: TaskOverride<'_>, findings: &mut Findings<'_>) {
    for container in overrides.container_overrides().items() {
        let nameless = container.name().is_absent();
        if !nameless || !FIELDS.iter().any(|name| container.node.get(name).is_some()) {
            continue;
        }
        let edit = findings.edit;
        findings
            .missing(container.node, "this override does not name its container")
            .help("give the container's `name`, as in the task definition")
            .fix(
                Safety::Manual,
                "name the container",
                edit.insert(container.node, "name", "\"CONTAINER\""),
            );
    }
}
