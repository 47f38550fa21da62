use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-task-size",
    category: Category::Suspicious,
    summary: "a Windows task for EC2 has its CPU and memory in its containers",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("windows_task_size.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    if task.requires("EC2").is_none() || !task.never_requires("FARGATE") {
        return;
    }
    for name in ["cpu", "memory"] {
        let Some(size) = Field::given(task.0, name) else { continue };
        findings
            .report_key(&size, format!("EC2 ignores the task's `{name}` on Windows"))
            .label(&windows, "Windows is required here")
            .help(format!("set `{name}` in each container"));
    }
}
