use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-placement",
    category: Category::Correctness,
    summary: "tasks on Fargate have no placement constraints and no placement strategy",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_placement.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = launch.fargate() else { return };
    let constraints = launch.placement_constraints().known().filter(|list| !list.is_empty());
    let strategy = launch.placement_strategy().known().filter(|list| !list.is_empty());
    let fields = [constraints.map(|at| at.place()), strategy.map(|at| at.place())];
    let edit = findings.edit;
    for field in fields.into_iter().flatten() {
        let key = field.key_name();
        findings
            .report_key(&field, format!("Fargate has no instances to choose from with `{key}`"))
            .label(&fargate, "the tasks run on Fargate")
            .help("remove it: Fargate spreads tasks over the Availability Zones of their subnets by itself")
            .fix(
                Safety::Unsafe,
                format!("remove `{key}`"),
                edit.remove_value(field.parent, field.node),
            );
    }
}
