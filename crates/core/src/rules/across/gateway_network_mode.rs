use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "gateway-network-mode",
    category: Category::Correctness,
    summary: "tasks behind an ECS gateway have the network mode `awsvpc`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html",
    docs: page!("gateway_network_mode.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(gateway) = Field::given(pair.service.0, "gatewayConnectors") else { return };
    let Some((span, mode)) = pair.outside_awsvpc() else { return };
    findings
        .report_key(
            &gateway,
            format!("a gateway does not reach tasks in the network mode `{mode}`"),
        )
        .label_span_there(span, "this decides the network mode")
        .help("set the network mode of the task definition to `awsvpc`");
}
