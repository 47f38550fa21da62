use super::prelude::*;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-task",
    category: Category::Correctness,
    summary: "Service Connect is used for tasks that it works for",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: include_str!("service_connect_task.md"),
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
    for service in connect.services().items() {
        let Some(name) = service.port_name().known() else { continue };
        let mut udp = pair.port_mappings().filter_map(|mapping| mapping.protocol().known().filter(|protocol| **protocol == "udp" && mapping.name().is(*name)));
        if let Some(udp) = udp.next() {
            findings
                .report(&name, format!("`{}` is a UDP port; Service Connect carries only TCP", *name))
                .label_there(&udp, "this port")
                .help("name a port with the protocol `tcp`");
        }
        if let (Some(tls), Some((span, mode))) = (service.tls().known(), pair.outside_awsvpc()) {
            findings
                .report_key(&tls, format!("Service Connect has no TLS in the network mode `{mode}`"))
                .label_span_there(span, "TLS needs `awsvpc`")
                .help("remove `tls`, or set `networkMode` of the task definition to `awsvpc`");
        }
    }
}

/// What in the task definition Service Connect cannot work with.
fn obstacle(pair: Pair<'_>) -> Option<(Span, &'static str)> {
    if let Some(windows) = pair.task.windows() {
        return Some((windows.node.span, "it has no agent for Windows"));
    }
    let mode = pair.task.network_mode().known()?;
    match *mode {
        "host" => Some((mode.node.span, "it works in the modes `awsvpc` and `bridge`")),
        "none" => Some((mode.node.span, "these tasks have no network")),
        "bridge" => {
            let names = pair.task.containers().items().find_map(|it| it.hostname().known());
            names.map(|name| (name.node.span, "no container may have a `hostname` in the mode `bridge`"))
        }
        _ => None,
    }
}
