use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "host-port-zero",
    category: Category::Suspicious,
    summary: "`hostPort` is not 0 where no host port is chosen",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("host_port_zero.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(mode) = task.network_mode().known() else { return };
    let (why, label) = match *mode {
        "awsvpc" => (
            "this task has no host ports",
            "each task has a network interface of its own in this mode",
        ),
        "host" => ("this task translates no ports", "containers use the instance's own ports"),
        _ => return,
    };
    let edit = findings.edit;
    for mapping in container.port_mappings().items() {
        let Some(host) = mapping.host_port().known().filter(|host| **host == 0) else { continue };
        if mapping.container_port().known().is_none() {
            continue;
        }
        findings
            .report(&host, format!("`hostPort` 0 asks for a dynamic host port, and {why}"))
            .label(&mode, label)
            .help("leave `hostPort` out: the container is reached at `containerPort`")
            .fix(Safety::Safe, "remove `hostPort`", edit.remove_value(mapping.node, host.node));
    }
}
