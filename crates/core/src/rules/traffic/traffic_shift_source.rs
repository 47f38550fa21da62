use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "traffic-shift-source",
    category: Category::Suspicious,
    summary: "a service that shifts traffic in steps has traffic to shift",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/canary-deployment-implementation.html",
    docs: page!("traffic_shift_source.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.strategy().known() else { return };
    if !matches!(*strategy, "LINEAR" | "CANARY") || service.is_update() {
        return;
    }
    let sources = ["loadBalancers", "serviceConnectConfiguration", "vpcLatticeConfigurations"];
    if !sources.iter().any(|source| Field::may_be_given(service.0, source)) {
        findings
            .report(&strategy, format!("`{}` has no traffic to shift here", *strategy))
            .help(
                "give the service a load balancer with `advancedConfiguration`, or Service Connect; or use the strategy \
                 `ROLLING`",
            );
    }
}
