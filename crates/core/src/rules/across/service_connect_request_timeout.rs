use super::prelude::*;
use crate::model::PortMapping;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-request-timeout",
    category: Category::Correctness,
    summary: "only ports that speak HTTP have a timeout for each request",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html",
    docs: page!("service_connect_request_timeout.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    for service in connect.services().items() {
        let Some(timeout) = service.timeout().known() else { continue };
        let Some(seconds) = timeout.per_request().known() else { continue };
        let Some(name) = service.port_name().known() else { continue };
        let Some(port) = pair.port_mappings().find(|port| port.name().is(*name)) else { continue };
        if port.app_protocol().is_absent() && *seconds > 0 {
            findings
                .report_key(
                    &seconds,
                    "a timeout for each request needs to know where requests start",
                )
                .label_span_there(handle(port), "this port is plain TCP: it has no `appProtocol`")
                .help("give the port mapping an `appProtocol`: `http`, `http2` or `grpc`");
        }
    }
}

fn handle(port: PortMapping<'_>) -> Span {
    port.name().known().map_or(port.0.span, |name| name.node.span)
}
