use super::prelude::*;
use crate::model::ServiceRegistry;

pub(super) static RULE: Rule = Rule {
    id: "registry-network-mode",
    category: Category::Correctness,
    summary: "a service registry says what the network mode of the tasks asks for",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html",
    docs: page!("registry_network_mode.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let registries = pair.service.service_registries();
    if registries.is_absent() {
        return;
    }
    let Some((span, mode)) = pair.outside_awsvpc() else { return };
    for registry in registries.items() {
        if mode == "none" {
            findings
                .missing(registry.node, "tasks without a network cannot be registered")
                .label_span_there(span, "no network")
                .help("leave `serviceRegistries` out, or give the tasks a network mode");
        } else if lacks_port(*registry) {
            findings
                .missing(
                    registry.node,
                    format!(
                        "in the network mode `{mode}` a registry names a container and its port"
                    ),
                )
                .label_span_there(span, "several tasks share the address of an instance")
                .help("add `containerName` and `containerPort`, and use an SRV record");
        }
    }
}

/// Neither is there; where one is, that it needs the other is said without the task definition.
fn lacks_port(registry: ServiceRegistry<'_>) -> bool {
    registry.container_name().is_absent() && registry.container_port().is_absent()
}
