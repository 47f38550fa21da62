use super::prelude::*;
use crate::facts::ports::{EPHEMERAL, EPHEMERAL_WINDOWS, reserved};

pub(super) static RULE: Rule = Rule {
    id: "ephemeral-host-port",
    category: Category::Reliability,
    summary: "a fixed `hostPort` lies outside the ports that the instance gives out",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("ephemeral_host_port.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let windows = task.windows().filter(|_| task.awsvpc().is_none() && task.fargate().is_none());
    if !task.is_bridge() && windows.is_none() {
        return;
    }
    let (system, ephemeral) =
        if windows.is_some() { ("Windows", EPHEMERAL_WINDOWS) } else { ("Linux", EPHEMERAL) };
    let edit = findings.edit;
    let mappings = container.port_mappings().items();
    let ports = mappings.filter_map(|mapping| mapping.taken_host_port(false));
    for port in ports.filter(|port| ephemeral.contains(&**port) && reserved(**port).is_none()) {
        let (first, last) = (ephemeral.start(), ephemeral.end());
        findings
            .report(
                &port,
                format!(
                    "the host port {} may be taken: {system} gives out {first} to {last}",
                    *port
                ),
            )
            .help(format!("choose a port below {first}, or leave `hostPort` out for a free one"))
            .fix(Safety::Unsafe, "remove `hostPort`", edit.remove_value(port.parent, port.node));
    }
}
