use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "early-success-strategy",
    category: Category::Suspicious,
    summary: "early success criteria are for rolling deployments",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("early_success_strategy.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(criteria) = deployment.early_success().known() else { return };
    if criteria.enable().is(true) {
        let message = format!("`{}` deployments have no early success", *strategy);
        findings
            .report_key(&criteria, message)
            .label(&strategy, "this is the strategy")
            .help("remove it, or use the strategy `ROLLING`");
    }
}
