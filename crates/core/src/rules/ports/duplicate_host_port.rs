use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-host-port",
    category: Category::Correctness,
    summary: "each host port is mapped once in the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("duplicate_host_port.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let (mode, host) = (task.network_mode(), task.host_mode());
    if !mode.is_absent() && !mode.is("bridge") && host.is_none() {
        return;
    }
    let mut seen: Vec<(At<'_, i64>, &str)> = Vec::new();
    for container in task.containers().items() {
        for mapping in container.port_mappings().items() {
            let port = mapping.taken_host_port(host.is_some());
            let (Some(port), Some(protocol)) = (port, mapping.transport()) else { continue };
            let same =
                |(first, other): &&(At<'_, i64>, &str)| **first == *port && *other == protocol;
            match seen.iter().find(same) {
                Some((first, _)) => report(port, *first, protocol, host, findings),
                None => seen.push((port, protocol)),
            }
        }
    }
}

fn report(
    port: At<'_, i64>,
    first: At<'_, i64>,
    protocol: &str,
    host: Option<At<'_, &str>>,
    findings: &mut Findings<'_>,
) {
    let edit = findings.edit;
    let found = findings
        .report(&port, format!("the host port {} is mapped twice for {protocol}", *port))
        .label(&first, "here first");
    match host {
        Some(host) => found
            .label(&host, "the containers share the ports of the instance in this mode")
            .help("let the containers listen on different ports"),
        None => found
            .help("give each mapping a host port of its own, or 0 for a free one chosen at launch")
            .fix(Safety::Unsafe, "let ECS choose a free one", edit.set(port.node, "0")),
    };
}
