use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "port-mapping-without-port",
    category: Category::Correctness,
    summary: "every port mapping says `containerPort` or `containerPortRange`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("port_mapping_without_port.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for mapping in container.port_mappings().items() {
        if !mapping.container_port().is_absent() || !mapping.container_port_range().is_absent() {
            continue;
        }
        let host = mapping.host_port().known().filter(|port| **port != 0);
        let message = format!("a port mapping of {} has no `containerPort`", container.title());
        let found = findings.missing(mapping.node, message);
        found.help("add `containerPort`, the port that the program listens on");
        if let Some(host) = host {
            let rename = edit.rename(host.key_span(), "containerPort");
            found.fix(Safety::Unsafe, "rename `hostPort` to `containerPort`", rename);
        }
    }
}
