use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-second-router",
    category: Category::Correctness,
    summary: "a task has one FireLens router",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_second_router.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let containers = task.containers().items();
    let routers: Vec<_> =
        containers.filter_map(|container| container.firelens_configuration().known()).collect();
    let [first, others @ ..] = routers.as_slice() else { return };
    for router in others {
        findings
            .report_key(router, "a task has one FireLens router, and there is one already")
            .label_span(first.key_span(), "the first")
            .help("send all logs through one router: its configuration can tell them apart");
    }
}
