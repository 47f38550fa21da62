use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "deployment-strategy-configuration",
    category: Category::Correctness,
    summary: "steps are given for the deployment strategy that has them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("deployment_strategy_configuration.md"),
    check: Check::Service(check),
};

const OWN: [(&str, &str); 2] =
    [("linearConfiguration", "LINEAR"), ("canaryConfiguration", "CANARY")];

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let edit = findings.edit;
    for (name, owner) in OWN.iter().filter(|(_, owner)| *owner != *strategy) {
        let Some(steps) = Field::given(deployment.0, name) else { continue };
        findings
            .report_key(&steps, format!("`{name}` is only for the strategy `{owner}`"))
            .label(&strategy, "this is the strategy")
            .help(format!("set `strategy` to `{owner}`, or leave `{name}` out"))
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(steps.parent, steps.node),
            );
    }
}
