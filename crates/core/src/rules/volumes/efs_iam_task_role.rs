use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "efs-iam-task-role",
    category: Category::Suspicious,
    summary: "a task that logs in to EFS with IAM has a task role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html",
    docs: page!("efs_iam_task_role.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !Field::is_unset(task.0, "taskRoleArn") {
        return;
    }
    let Some(efs) = volume.efs().known() else { return };
    let Some(authorization) = efs.authorization_config().known() else { return };
    let Some(iam) = authorization.iam().known().filter(|iam| **iam == "ENABLED") else { return };
    let edit = findings.edit;
    findings
        .report(&iam, "EFS IAM authorization needs a task role, and this task has none")
        .help("add `taskRoleArn` with a role that may mount the file system")
        .fix(
            Safety::Manual,
            "add `taskRoleArn`",
            edit.insert(task.0, "taskRoleArn", "\"arn:aws:iam::ACCOUNT_ID:role/NAME\""),
        );
}
