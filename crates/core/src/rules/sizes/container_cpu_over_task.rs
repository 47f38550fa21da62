use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-cpu-over-task",
    category: Category::Correctness,
    summary: "the containers have no more CPU than the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_cpu_over_task.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // EC2 ignores the size of a Windows task.
    if task.may_be_windows() {
        return;
    }
    let Some(whole) = task.cpu().known() else { return };
    let shares = task.containers().items().filter_map(|container| container.cpu().known());
    let shares: Vec<_> = shares.filter(|cpu| **cpu > 0).collect();
    let sum = shares.iter().fold(0_i64, |sum, cpu| sum.saturating_add(**cpu));
    if sum <= whole.0.into() {
        return;
    }
    let message = format!("the containers take {sum} CPU units, but the task has {}", whole.0);
    let found = findings.report(&whole, message);
    found.help("lower `cpu` of the containers, or raise the task's; 1024 units are one vCPU");
    for share in &shares {
        found.label(share, format!("{} units", **share));
    }
}
