use super::prelude::*;
use crate::model::CircuitBreaker;

pub(super) static RULE: Rule = Rule {
    id: "circuit-breaker-threshold",
    category: Category::Correctness,
    summary: "the threshold of the circuit breaker is a percentage that can be reached",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html",
    docs: page!("circuit_breaker_threshold.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(breaker) = deployment.circuit_breaker().known() else { return };
    let Some(threshold) = CircuitBreaker(breaker.value).threshold().known() else { return };
    let Some(kind) = threshold.kind().known() else { return };
    let Some(value) = threshold.value().known() else { return };
    if kind.ends_with("_PERCENT") && !(1..=100).contains(&*value) {
        findings
            .report(&value, format!("a percentage of failed tasks is 1 to 100, not {}", *value))
            .label(&kind, "percent of the desired count")
            .help("use `COUNT` for a number of tasks");
    }
}
