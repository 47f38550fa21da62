use super::prelude::*;
use crate::model::PortMapping;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-ingress-port",
    category: Category::Correctness,
    summary: "the proxy of Service Connect listens on a port that no container uses",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: page!("service_connect_ingress_port.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    if pair.task.awsvpc().is_none() {
        return;
    }
    for port in connect.services().items().filter_map(|service| service.ingress_port().known()) {
        let used = |mapping: &PortMapping<'_>| mapping.container_port().is(*port);
        let Some(mapping) = pair.port_mappings().find(used) else { continue };
        let span = mapping.container_port().known().map_or(mapping.0.span, |it| it.node.span);
        findings
            .report(&port, format!("a container listens on port {} already", *port))
            .label_span_there(span, "taken by this container")
            .help("choose another port, or leave `ingressPortOverride` out for a free one");
    }
}
