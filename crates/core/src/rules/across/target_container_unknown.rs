use super::prelude::*;
use crate::rules::unknown_name;

pub(super) static RULE: Rule = Rule {
    id: "target-container-unknown",
    category: Category::Correctness,
    summary: "load balancers and service registries name containers of the task definition",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    docs: page!("target_container_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let targets = pair.targets();
    if targets.is_empty() || !pair.task.knows_all_containers() {
        return;
    }
    let names = pair.task.containers().items().filter_map(|container| container.name().known());
    let names: Vec<&str> = names.map(|name| *name).collect();
    for target in targets {
        let Some(name) = target.container.known() else { continue };
        if names.is_empty() || names.contains(&*name) {
            continue;
        }
        let message = format!("the task definition has no container `{}`", *name);
        unknown_name::report(&name, message, &names, "it", findings)
            .label_span_there(pair.task_place(), "this task definition");
    }
}
