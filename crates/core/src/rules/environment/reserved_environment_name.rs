use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "reserved-environment-name",
    category: Category::Suspicious,
    summary: "no variable is set that ECS sets itself",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html",
    docs: page!("reserved_environment_name.md"),
    check: Check::Container(check),
};

/// What the ECS agent and Fargate set in every container.
const NAMES: &[&str] = &[
    "ECS_CONTAINER_METADATA_URI",
    "ECS_CONTAINER_METADATA_URI_V4",
    "ECS_AGENT_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_EXECUTION_ENV",
];

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let variables = container.environment().items().map(|variable| variable.name());
    let secrets = container.secrets().items().map(|secret| secret.name());
    for name in variables.chain(secrets).filter_map(Field::known) {
        if NAMES.contains(&*name) {
            findings.report(&name, format!("ECS sets `{}` itself", *name)).help(
                "remove it, or give the variable another name: programs expect what ECS puts there",
            );
        }
    }
}
