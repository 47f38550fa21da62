use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-task-placement",
    category: Category::Suspicious,
    summary: "a task definition made for Fargate alone is not placed on instances",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_task_placement.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let launch = pair.launch;
    // A launch type or a strategy decides; without them the default of the cluster does.
    let open = launch.launch_type().is_absent() && launch.capacity_provider_strategy().is_absent();
    if !open || !pair.is_whole() {
        return;
    }
    let list = pair.task.requires_compatibilities();
    let Some(fargate) =
        pair.task.fargate().filter(|_| list.is_complete() && list.items().count() == 1)
    else {
        return;
    };
    let constraints = launch.placement_constraints().known().filter(|list| !list.is_empty());
    let strategy = launch.placement_strategy().known().filter(|list| !list.is_empty());
    let edit = findings.edit;
    for field in
        [constraints.map(|at| at.place()), strategy.map(|at| at.place())].into_iter().flatten()
    {
        let key = field.key_name();
        findings
            .report_key(&field, format!("`{key}` chooses instances, and the task is made for Fargate"))
            .label_there(&fargate, "for Fargate alone")
            .help("remove it and say `\"launchType\": \"FARGATE\"`, or add `EC2` to the task definition")
            .fix(Safety::Unsafe, format!("remove `{key}`"), edit.remove_value(field.parent, field.node));
    }
}
