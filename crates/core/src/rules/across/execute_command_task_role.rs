use super::prelude::*;
use crate::model::{By, Run};

pub(super) static RULE: Rule = Rule {
    id: "execute-command-task-role",
    category: Category::Correctness,
    summary: "tasks that commands are executed in have a task role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
    docs: page!("execute_command_task_role.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(exec) = pair.launch.enable_execute_command().known().filter(|exec| **exec) else {
        return;
    };
    if !pair.task.task_role_arn().is_absent() || may_override_role(pair) {
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

fn may_override_role(pair: Pair<'_>) -> bool {
    if !matches!(pair.launch.by, By::RunTask | By::StartTask) {
        return false;
    }
    match Run(pair.launch.node()).overrides() {
        Field::Absent => false,
        Field::Known(overrides) => !overrides.task_role_arn().is_absent(),
        Field::Unknown | Field::Wrong => true,
    }
}
