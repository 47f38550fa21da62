use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "minimum-healthy-zero",
    category: Category::Reliability,
    summary: "a deployment keeps some tasks of a service behind a load balancer healthy",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("minimum_healthy_zero.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(minimum) = deployment.minimum_healthy_percent().known() else { return };
    let Some(balancers) = service.load_balancers().known() else { return };
    if *minimum != 0 || balancers.is_empty() || !service.is_replica() || !service.is_rolling() {
        return;
    }
    findings
        .report(&minimum, "a deployment may stop all tasks before it starts new ones")
        .label_span(balancers.key_span(), "requests come in here")
        .help("use 100 with a `maximumPercent` of 200, or 50 where capacity is short");
}
