use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "host-port-mismatch",
    category: Category::Correctness,
    summary: "in the network modes `awsvpc` and `host`, `hostPort` is absent or equals `containerPort`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("host_port_mismatch.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(mode) = task.network_mode().known() else { return };
    if !matches!(*mode, "awsvpc" | "host") {
        return;
    }
    let edit = findings.edit;
    for mapping in container.port_mappings().items() {
        let (Some(host), Some(port)) =
            (mapping.host_port().known(), mapping.container_port().known())
        else {
            continue;
        };
        if *host == 0 || *host == *port {
            continue;
        }
        let (from, to, mode_name) = (*host, *port, *mode);
        findings
            .report(
                &host,
                format!("in network mode `{mode_name}` port {from} cannot lead to port {to}"),
            )
            .label(&port, "the port the container listens on")
            .label(&mode, "no ports are translated in this mode")
            .help(format!(
                "leave `hostPort` out: clients connect to port {to}; for port {from}, let the \
                 program listen there or put a load balancer in front"
            ))
            .fix(Safety::Unsafe, "remove `hostPort`", edit.remove_value(mapping.node, host.node));
    }
}
