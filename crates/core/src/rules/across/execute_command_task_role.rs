use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "execute-command-task-role",
    category: Category::Correctness,
    summary: "services with ECS Exec have a task role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
    docs: page!("execute_command_task_role.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(exec) = pair.launch.enable_execute_command().known().filter(|exec| **exec) else {
        return;
    };
    if !pair.task.task_role_arn().is_absent() || pair.launch.may_override("taskRoleArn") {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(&exec, "commands cannot be executed in tasks that have no task role")
        .label_span_there(pair.task_place(), "it has no `taskRoleArn`")
        .help(
            "give the task definition a `taskRoleArn` that may use `ssmmessages`, or leave this out",
        )
        .fix(
            Safety::Unsafe,
            format!("remove `{}`", exec.key_name()),
            edit.remove_value(exec.parent, exec.node),
        );
}
