use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "blue-green-bake-time",
    category: Category::Suspicious,
    summary: "a blue/green deployment says how long the old tasks stay",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("blue_green_bake_time.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.strategy().known() else { return };
    let Some(deployment) = service.deployment_configuration().known() else { return };
    if *strategy != "BLUE_GREEN" || service.is_update() || !deployment.bake_time().is_absent() {
        return;
    }
    let edit = findings.edit;
    findings
        .report(&strategy, "`BLUE_GREEN` comes without `bakeTimeInMinutes`")
        .help("say how many minutes the old tasks stay after the switch: 0 to 1440")
        .fix(
            Safety::Manual,
            "add `bakeTimeInMinutes`",
            edit.insert(deployment.node, "bakeTimeInMinutes", "5"),
        );
}
