use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "host-namespace",
    category: Category::Security,
    summary: "the task does not share processes and memory with the instance",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3",
    docs: page!("host_namespace.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own.
    if !task.never_requires("FARGATE") {
        return;
    }
    let modes = [
        (task.pid_mode(), "the containers see the processes of the instance and of all its tasks"),
        (
            task.ipc_mode(),
            "the containers share memory and queues with the instance and all its tasks",
        ),
    ];
    for (mode, message) in modes {
        if let Some(mode) = mode.known().filter(|mode| **mode == "host") {
            let help = "use `task`, which shares them among the containers of the task only";
            let edit = findings.edit.set(mode.node, "\"task\"");
            findings.report(&mode, message).help(help).fix(Safety::Unsafe, "use `task`", edit);
        }
    }
}
