use super::prelude::*;
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-container-port",
    category: Category::Correctness,
    summary: "containers that share a network interface listen on different ports",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("duplicate_container_port.md"),
    check: Check::Task(check),
};

/// Ports that are taken, and by which container.
struct Taken<'a> {
    ports: At<'a, (i64, i64)>,
    protocol: &'a str,
    container: &'a Node<'a>,
}

impl Taken<'_> {
    /// In `awsvpc` the containers share all ports; elsewhere only ranges of one container clash,
    /// as one port of it may be reached at several host ports.
    fn clashes(&self, other: &Self, shared: bool) -> bool {
        let ((first, last), (low, high)) = (*self.ports, *other.ports);
        let ranges = (first, low) != (last, high) && std::ptr::eq(self.container, other.container);
        self.protocol == other.protocol && first <= high && low <= last && (shared || ranges)
    }
}

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let shared = task.awsvpc();
    let mut seen: Vec<Taken<'_>> = Vec::new();
    for container in task.containers().items() {
        for mapping in container.port_mappings().items() {
            let (Some(ports), Some(protocol)) = (mapping.ports(), mapping.transport()) else {
                continue;
            };
            let taken = Taken { ports, protocol, container: container.node };
            if let Some(first) = seen.iter().find(|first| taken.clashes(first, shared.is_some())) {
                let written = findings.edit.quote(ports.node.span).trim_matches('"');
                let found = findings.report(
                    &ports,
                    format!("the container port {written} is used twice for {protocol}"),
                );
                found.label(&first.ports, "here first");
                if let Some(mode) = shared {
                    found.label(
                        &mode,
                        "containers share the network interface of the task in this mode",
                    );
                }
                found.help("let the containers listen on different ports");
            }
            seen.push(taken);
        }
    }
}
