use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-host-port",
    category: Category::Correctness,
    summary: "each host port is mapped once in the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: include_str!("duplicate_host_port.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mode = task.network_mode();
    if !mode.is_absent() && !mode.is("bridge") && !mode.is("host") {
        return;
    }
    let mut seen: Vec<(At<'_, i64>, &str)> = Vec::new();
    for container in task.containers().items() {
        for mapping in container.port_mappings().items() {
            let port = mapping.host_port().known().filter(|port| **port != 0);
            let (Some(port), Some(protocol)) = (port, mapping.transport()) else { continue };
            let same =
                |(first, other): &&(At<'_, i64>, &str)| **first == *port && *other == protocol;
            let Some((first, _)) = seen.iter().find(same) else {
                seen.push((port, protocol));
                continue;
            };
            findings
                .report(&port, format!("the host port {} is mapped twice for {protocol}", *port))
                .label(first, "here first")
                .help("give each mapping a host port of its own, or 0 for a free one chosen at launch");
        }
    }
}
