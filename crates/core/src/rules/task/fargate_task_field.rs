use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-task-field",
    category: Category::Correctness,
    summary: "a task for Fargate has no `ipcMode`, no `pidMode` `host` and no placement constraints",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_task_field.md"),
    check: Check::Task(check),
};

/// The fields, and what to know.
const FIELDS: &[(&str, &str)] = &[
    ("ipcMode", "remove it: each container has its own shared memory and semaphores"),
    (
        "pidMode",
        "use `task`, where the containers of the task see each other's processes, or remove it",
    ),
    ("placementConstraints", "remove it: there are no instances to choose from"),
];

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    for (name, help) in FIELDS {
        let Some(field) = Field::given(task.0, name) else { continue };
        let host = field.as_str() == Some("host");
        if *name == "pidMode" && !host {
            continue;
        }
        let what = if host { format!("`{name}` `host`") } else { format!("`{name}`") };
        let remove = edit.remove_value(task.0, field.node);
        findings
            .report_key(&field, format!("Fargate does not support {what}"))
            .label(&fargate, ON_FARGATE)
            .help(*help)
            .fix(Safety::Unsafe, format!("remove `{name}`"), remove);
    }
}
