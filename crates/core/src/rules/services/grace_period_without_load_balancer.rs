use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "grace-period-without-load-balancer",
    category: Category::Suspicious,
    summary: "a health check grace period has health checks to wait for",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html#ECS-CreateService-request-healthCheckGracePeriodSeconds",
    docs: page!("grace_period_without_load_balancer.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let (service, containers) = (pair.service, pair.task.containers());
    let checked = |it: At<'_, Container<'_>>| Field::may_be_given(it.node, "healthCheck");
    if !containers.is_complete() || containers.items().any(checked) {
        return;
    }
    let Some(grace) = service.grace_period().known().filter(|grace| **grace > 0) else { return };
    let others = ["vpcLatticeConfigurations", "gatewayConnectors"];
    let other = others.iter().any(|name| Field::may_be_given(service.0, name));
    // With an `EXTERNAL` controller the load balancer stands in the task sets.
    let here = service.controller().is_absent() || service.controlled_by("ECS").is_some();
    if other || !here || service.is_update() || !service.has_no_load_balancer() {
        return;
    }
    let edit = findings.edit;
    let seconds = *grace;
    findings
        .report_key(&grace, format!("there are no health checks that wait these {seconds} seconds"))
        .help("add `loadBalancers` or a container's `healthCheck`, or remove it")
        .fix(
            Safety::Unsafe,
            "remove `healthCheckGracePeriodSeconds`",
            edit.remove_value(grace.parent, grace.node),
        );
}
