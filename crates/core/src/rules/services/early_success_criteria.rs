use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "early-success-criteria",
    category: Category::Correctness,
    summary: "early success says at how many healthy tasks, and what becomes of the old ones",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html",
    docs: page!("early_success_criteria.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(criteria) = deployment.early_success().known() else { return };
    let edit = findings.edit;
    if !criteria.enable().is(true) {
        return;
    }
    let missing = [
        ("healthyPercent", criteria.healthy_percent().is_absent(), "100"),
        ("sourceServiceRevisionCleanup", criteria.cleanup().is_absent(), "\"BLOCKING\""),
    ];
    for (name, _, value) in missing.into_iter().filter(|(_, absent, _)| *absent) {
        findings
            .report_key(&criteria, format!("early success needs `{name}`"))
            .help(format!("add it, such as `\"{name}\": {value}`"))
            .fix(Safety::Unsafe, format!("add `{name}`"), edit.insert(criteria.node, name, value));
    }
    let minimum = deployment.minimum_healthy_percent().known();
    let Some((healthy, minimum)) = criteria.healthy_percent().known().zip(minimum) else { return };
    if *healthy < *minimum {
        findings
            .report(&healthy, format!("{} percent is below what must stay healthy", *healthy))
            .label(&minimum, "at least so many percent")
            .help(format!("use {} or more", *minimum));
    }
}
