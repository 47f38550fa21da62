use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "strategy-without-deployment",
    category: Category::Notice,
    summary: "a changed capacity provider strategy reaches the tasks that run",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html",
    docs: page!("strategy_without_deployment.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = Field::given(service.0, "capacityProviderStrategy") else { return };
    let starts = |name: &&str| Field::may_be_given(service.0, name);
    let forces =
        ["forceNewDeployment", "taskDefinition", "networkConfiguration", "platformVersion"];
    if !service.is_update() || forces.iter().any(starts) || service.is_described() {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(&strategy, "tasks that run stay where they are until the next deployment")
        .help("add `\"forceNewDeployment\": true` to move them now")
        .fix(
            Safety::Unsafe,
            "force a new deployment",
            edit.insert(service.0, "forceNewDeployment", "true"),
        );
}
