use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "s3files-task-role",
    category: Category::Correctness,
    summary: "a task with an S3 Files volume has a task role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html",
    docs: page!("s3files_task_role.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(files) = volume.s3files().known() else { return };
    if !task.task_role_arn().is_absent() {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(
            &files,
            "an S3 Files volume is mounted with the task role, and this task has none",
        )
        .help("add `taskRoleArn` with a role that may mount the file system")
        .fix(
            Safety::Manual,
            "add `taskRoleArn`",
            edit.insert(task.0, "taskRoleArn", "\"arn:aws:iam::ACCOUNT_ID:role/NAME\""),
        );
}
