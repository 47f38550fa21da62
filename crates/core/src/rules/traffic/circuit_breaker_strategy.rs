use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "circuit-breaker-strategy",
    category: Category::Suspicious,
    summary: "the circuit breaker is for rolling deployments",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html",
    docs: page!("circuit_breaker_strategy.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(breaker) = deployment.circuit_breaker().known() else { return };
    let Some(enable) = Field::<bool>::read(breaker.value, "enable").known() else { return };
    if *enable {
        findings
            .report(
                &enable,
                format!("the circuit breaker may not watch `{}` deployments", *strategy),
            )
            .label(&strategy, "this is the strategy")
            .help(
                "add `alarms` or a lifecycle hook, which stop a bad deployment with any strategy",
            );
    }
}
