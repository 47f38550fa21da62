use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "role-arn",
    category: Category::Correctness,
    summary: "roles are IAM roles",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html",
    docs: page!("role_arn.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let fields =
        [("taskRoleArn", task.task_role_arn()), ("executionRoleArn", task.execution_role_arn())];
    for (name, field) in fields {
        let Some(role) = field.known().filter(|role| (*role).starts_with("arn:")) else { continue };
        let arn = Arn::parse(*role);
        let fits = arn.is_some_and(|arn| {
            arn.service == "iam"
                && arn.region.is_empty()
                && !arn.has_no_account()
                && arn
                    .resource
                    .strip_prefix("role/")
                    .is_some_and(|name| !name.is_empty() && !name.contains("arn:"))
        });
        if !fits {
            findings
                .report(&role, format!("`{name}` is not the ARN of an IAM role"))
                .help("write `arn:aws:iam::ACCOUNT:role/NAME`, with an account of 12 digits");
        }
    }
}
