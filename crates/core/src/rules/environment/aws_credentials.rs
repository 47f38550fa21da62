use super::prelude::*;
use crate::facts::credentials;

pub(super) static RULE: Rule = Rule {
    id: "aws-credentials",
    category: Category::Security,
    summary: "no container carries credentials of AWS",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html",
    docs: page!("aws_credentials.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for variable in container.environment().items() {
        let Some(name) = variable.name().known() else { continue };
        if variable.value().known().is_none() || !credentials::AWS_NAMES.contains(&*name) {
            continue;
        }
        let found = findings
            .report(&name, format!("`{}` puts credentials into the task definition", *name));
        found.help(match *name {
            "ECS_ENGINE_AUTH_DATA" => "name a secret in `repositoryCredentials` instead",
            _ => "give the task a role with `taskRoleArn`: the AWS SDKs find its credentials by themselves",
        });
    }
}
