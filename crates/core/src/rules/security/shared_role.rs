use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "shared-role",
    category: Category::Security,
    summary: "the application has another role than ECS",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html",
    docs: page!("shared_role.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let (Some(role), Some(execution)) =
        (task.task_role_arn().known(), task.execution_role_arn().known())
    else {
        return;
    };
    if *role == *execution {
        findings
            .report(&role, "the application gets the rights of ECS itself")
            .label(&execution, "the same role")
            .help("give the task a role of its own, which allows what the application needs");
    }
}
