use super::prelude::*;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-task",
    category: Category::Correctness,
    summary: "Service Connect is used for tasks that it works for",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: page!("service_connect_task.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    let Some(enabled) = connect.enabled().known() else { return };
    if let Some((span, why)) = obstacle(pair) {
        findings
            .report(&enabled, "Service Connect does not work for these tasks")
            .label_span_there(span, why)
            .help("set `enabled` to false, or change the task definition");
    }
}

/// What in the task definition Service Connect cannot work with.
fn obstacle(pair: Pair<'_>) -> Option<(Span, &'static str)> {
    if let Some(windows) = pair.task.windows() {
        return Some((windows.node.span, "its proxy runs on Linux only"));
    }
    if pair.task.is_bridge() {
        let name = pair.task.containers().items().find_map(|it| it.hostname().known())?;
        return Some((name.node.span, "no container may have a `hostname` in the mode `bridge`"));
    }
    let mode = pair.task.network_mode().known()?;
    match *mode {
        "host" => Some((mode.node.span, "it works in the modes `awsvpc` and `bridge`")),
        "none" => Some((mode.node.span, "these tasks have no network")),
        _ => None,
    }
}
