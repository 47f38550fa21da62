use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-task-role",
    category: Category::Suspicious,
    summary: "logs that FireLens sends to AWS have a task role on Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
    docs: page!("firelens_task_role.md"),
    check: Check::Container(check),
};

/// Output plugins of Fluent Bit that sign requests to AWS.
const SIGNED: &[&str] = &[
    "cloudwatch",
    "cloudwatch_logs",
    "firehose",
    "kinesis",
    "kinesis_firehose",
    "kinesis_streams",
    "s3",
];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate().filter(|_| task.task_role_arn().is_absent()) else { return };
    let Some((log, _)) = container.logs_to("awsfirelens") else { return };
    let Some(output) = log.option("Name").known() else { return };
    if SIGNED.contains(&*output) {
        findings
            .report(
                &output,
                format!("without `taskRoleArn`, FireLens may not write to `{}`", *output),
            )
            .label(&fargate, "on Fargate there is no role of an instance")
            .help(
                "add `taskRoleArn`, a role that allows it: the router has the rights of the task",
            );
    }
}
