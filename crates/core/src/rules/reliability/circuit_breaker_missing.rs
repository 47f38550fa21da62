use super::prelude::*;
use crate::model::CircuitBreaker;

pub(super) static RULE: Rule = Rule {
    id: "circuit-breaker-missing",
    category: Category::Reliability,
    summary: "a rolling deployment whose tasks keep failing is given up",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
    docs: page!("circuit_breaker_missing.md"),
    check: Check::Service(check),
};

const HELP: &str = "add `\"deploymentCircuitBreaker\": { \"enable\": true, \"rollback\": true }` to \
     `deploymentConfiguration`";

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    if !service.is_rolling() {
        return;
    }
    let message = "a deployment whose tasks fail goes on for ever";
    let deployment = match service.deployment_configuration() {
        Field::Known(deployment) => deployment,
        Field::Absent => {
            findings.missing(service.0, message).help(HELP);
            return;
        }
        _ => return,
    };
    let watched = Field::may_be_given(deployment.0, "alarms");
    match deployment.circuit_breaker() {
        _ if watched => {}
        Field::Absent => {
            let edit = findings.edit;
            let literal = "{ \"enable\": true, \"rollback\": true }";
            let insert = edit.insert(deployment.node, "deploymentCircuitBreaker", literal);
            let found = findings.report_key(&deployment, message);
            found.help(HELP).fix(Safety::Unsafe, "add `deploymentCircuitBreaker`", insert);
        }
        Field::Known(breaker) => {
            let Some(enable) = CircuitBreaker(breaker.value).enable().known() else { return };
            if !*enable {
                findings.report(&enable, message).help("switch the circuit breaker on");
            }
        }
        _ => {}
    }
}
