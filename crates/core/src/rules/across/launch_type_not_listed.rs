use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "launch-type-not-listed",
    category: Category::Suspicious,
    summary: "a task definition that lists where it runs lists Fargate where the service runs it there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("launch_type_not_listed.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = pair.launch.fargate() else { return };
    let Some(list) = pair.task.requires_compatibilities().known() else { return };
    // In another network mode it cannot run there at all, which is another rule's.
    if list.is_empty() || !pair.task.never_requires("FARGATE") || pair.task.awsvpc().is_none() {
        return;
    }
    findings
        .report(&fargate, "the task definition does not say that it is for Fargate")
        .label_there(&list, "only these are listed")
        .help("add `FARGATE` to the list: AWS then checks the definition for it when it is registered");
}
