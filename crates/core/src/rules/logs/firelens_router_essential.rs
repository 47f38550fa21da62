use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-router-essential",
    category: Category::Reliability,
    summary: "a FireLens router is essential",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_router_essential.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some(essential) = container.essential().known().filter(|essential| !**essential) else {
        return;
    };
    let edit = findings.edit;
    findings
        .report(&essential, "this FireLens router may stop while the task goes on without logs")
        .label_span(router.key_span(), "the router")
        .help("make it essential, so that ECS replaces the task when the router fails")
        .fix(Safety::Unsafe, "set `essential` to `true`", edit.set(essential.node, "true"));
}
