use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-registry-port",
    category: Category::Correctness,
    summary: "a service registry gets a port in one way",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html",
    docs: page!("service_registry_port.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    // A task set has these fields of a service too.
    let service = Service(launch.node());
    let edit = findings.edit;
    for registry in service.service_registries().items() {
        let given = |name| Field::given(registry.0, name);
        let may_be = |name| Field::may_be_given(registry.0, name);
        let (name, container_port) = (given("containerName"), given("containerPort"));
        if let (Some(port), Some(other)) = (given("port"), name.or(container_port)) {
            findings
                .report_key(
                    &port,
                    "`port` and `containerName` with `containerPort` exclude each other",
                )
                .label_span(other.key_span(), "the port is said here too")
                .help("keep one of them, for an SRV record; an A record takes neither")
                .fix(Safety::Unsafe, "remove `port`", edit.remove_value(port.parent, port.node));
            continue;
        }
        let (half, has, lack) = match (name, container_port) {
            (Some(name), None) => (name, "containerName", "containerPort"),
            (None, Some(port)) => (port, "containerPort", "containerName"),
            _ => continue,
        };
        if !may_be(lack) {
            findings
                .report_key(&half, format!("`{has}` needs `{lack}` beside it"))
                .help("give container and port as the task definition has them, or neither");
        }
    }
}
