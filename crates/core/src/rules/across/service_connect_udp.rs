use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-udp",
    category: Category::Correctness,
    summary: "Service Connect is used for TCP ports",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: page!("service_connect_udp.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    for service in connect.services().items() {
        let Some(name) = service.port_name().known() else { continue };
        let mut named = pair.port_mappings().filter(|mapping| mapping.name().is(*name));
        let protocol = named.find_map(|mapping| mapping.protocol().known());
        let Some(udp) = protocol.filter(|protocol| **protocol == "udp") else { continue };
        findings
            .report(&name, format!("`{}` is a UDP port; Service Connect carries only TCP", *name))
            .label_there(&udp, "this port")
            .help("name a port with the protocol `tcp`, or use service discovery for this one");
    }
}
