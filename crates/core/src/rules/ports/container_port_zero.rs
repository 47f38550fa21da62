use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-port-zero",
    category: Category::Suspicious,
    summary: "no `containerPort` is 0",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("container_port_zero.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for mapping in container.port_mappings().items() {
        let Some(port) = mapping.container_port().known().filter(|port| **port == 0) else {
            continue;
        };
        if mapping.container_port_range().is_absent() {
            findings
                .report(&port, format!("{} maps the port 0", container.title()))
                .help("write the port that the program listens on, 1 to 65535");
        }
    }
}
