use super::prelude::*;
use crate::model::TaskOverride;
use crate::rules::unknown_name;

pub(super) static RULE: Rule = Rule {
    id: "override-container-unknown",
    category: Category::Correctness,
    summary: "container overrides name containers of the task definition",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html",
    docs: page!("override_container_unknown.md"),
    check: Check::OverridesOf(check),
};

fn check(overrides: TaskOverride<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if overrides.container_overrides().is_absent() || !task.knows_all_containers() {
        return;
    }
    let containers = || task.containers().items();
    let names: Vec<_> = containers().filter_map(|container| container.name().known()).collect();
    let Some(first) = names.first() else { return };
    let known: Vec<&str> = names.iter().map(|name| **name).collect();
    for container in overrides.container_overrides().items() {
        let Some(name) = container.name().known().filter(|name| !known.contains(&**name)) else {
            continue;
        };
        let message = format!("the task definition has no container `{}`", *name);
        let found = unknown_name::report(&name, message, &known, "it", findings);
        let text =
            if names.len() == 1 { "its only container" } else { "the first of its containers" };
        found.label_there(first, text);
    }
}
