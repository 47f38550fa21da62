use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-room",
    category: Category::Suspicious,
    summary: "the containers leave memory for the proxy of Service Connect",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: page!("service_connect_room.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    let Some(enabled) = connect.enabled().known() else { return };
    let Some(memory) = pair.task.memory().known() else { return };
    let limits = pair.task.containers().items().filter_map(|it| it.memory().known());
    let sum: i64 = limits.map(|limit| limit.clamp(0, 1 << 30)).sum();
    if sum < i64::from(memory.0) {
        return;
    }
    findings
        .report(&enabled, "the containers leave no memory for the proxy of Service Connect")
        .label_there(&memory, format!("the limits of the containers add up to {sum} MiB"))
        .help("raise the `memory` of the task by 64 MiB or more, or lower those of the containers");
}
