use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-tls-network",
    category: Category::Suspicious,
    summary: "Service Connect encrypts the traffic of tasks with a network interface of their own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html",
    docs: page!("service_connect_tls_network.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = pair.service.connected() else { return };
    for service in connect.services().items() {
        let Some(tls) = service.tls().known() else { continue };
        let Some((span, mode)) = pair.outside_awsvpc() else { return };
        let edit = findings.edit;
        findings
            .report_key(&tls, format!("Service Connect has no TLS in the network mode `{mode}`"))
            .label_span_there(span, "TLS needs `awsvpc`")
            .help("remove `tls`, or set `networkMode` of the task definition to `awsvpc`")
            .fix(Safety::Unsafe, "remove `tls`", edit.remove_value(tls.parent, tls.node));
    }
}
