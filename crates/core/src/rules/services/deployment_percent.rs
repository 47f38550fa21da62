use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "deployment-percent",
    category: Category::Correctness,
    summary: "the deployment percentages leave room to replace tasks",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("deployment_percent.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(minimum) = deployment.minimum_healthy_percent().known() else { return };
    let Some(maximum) = deployment.maximum_percent().known() else { return };
    if *minimum == 100 && *maximum == 100 {
        findings
            .report(&minimum, "with both percentages at 100 no task can be replaced")
            .label(&maximum, "no task may be started")
            .help("lower `minimumHealthyPercent` to stop tasks first, or raise `maximumPercent` to start tasks first");
    }
}
