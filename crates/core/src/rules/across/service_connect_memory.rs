use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-memory",
    category: Category::Suspicious,
    summary: "tasks with Service Connect have a memory limit of their own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: page!("service_connect_memory.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    // What Fargate demands is another rule's.
    if !pair.task.memory().is_absent() || pair.task.fargate().is_some() || !pair.never_on_fargate()
    {
        return;
    }
    let Some(enabled) = connect.enabled().known() else { return };
    findings
        .report(&enabled, "Service Connect needs a memory limit for the whole task")
        .label_span_there(pair.task_place(), "it has no `memory` of its own")
        .help("give the task definition a `memory` that leaves room for the proxy beside the containers");
}
