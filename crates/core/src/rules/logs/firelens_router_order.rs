use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-router-order",
    category: Category::Suspicious,
    summary: "containers wait for their FireLens router to start, not to end",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_router_order.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for dependency in container.depends_on().items() {
        let Some(name) = dependency.container_name().known() else { continue };
        let Some(condition) = dependency.condition().known() else { continue };
        let Some(target) = task.container(*name) else { continue };
        let Some(router) = target.firelens_configuration().known() else { continue };
        // Of an essential router the rule `depends-on-exit` speaks.
        if target.essential().is(false) && matches!(*condition, "COMPLETE" | "SUCCESS") {
            findings
                .report(
                    &condition,
                    format!("the FireLens router `{}` runs until the task ends", *name),
                )
                .label_span(router.key_span(), "the router")
                .help("wait for `START`, or for `HEALTHY` where the router has a health check")
                .fix(Safety::Unsafe, "write `START`", edit.set(condition.node, "\"START\""));
        }
    }
}
