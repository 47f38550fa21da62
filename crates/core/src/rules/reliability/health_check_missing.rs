use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "health-check-missing",
    category: Category::Reliability,
    summary: "every essential container has a health check",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html",
    docs: page!("health_check_missing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !container.is_essential() || !container.health_check().is_absent() {
        return;
    }
    let edit = findings.edit;
    let title = container.title();
    let health = "{ \"command\": [\"CMD-SHELL\", \"COMMAND || exit 1\"] }";
    findings
        .missing(container.0, format!("ECS does not notice when {title} hangs"))
        .help("add `healthCheck` with a command that asks the program whether it works")
        .fix(Safety::Manual, "add a health check", edit.insert(container.0, "healthCheck", health));
}
