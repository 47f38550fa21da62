use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "task-cpu-range",
    category: Category::Correctness,
    summary: "the task's `cpu` on instances is 128 to 196608 CPU units",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("task_cpu_range.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Fargate has sizes of its own, and Windows instances ignore what the task says.
    let listed = task.requires_compatibilities();
    if !listed.is_complete() || task.fargate().is_some() || task.may_be_windows() {
        return;
    }
    let computes = ["EC2", "EXTERNAL", "MANAGED_INSTANCES"];
    let Some(compute) = computes.iter().find_map(|compute| task.requires(compute)) else { return };
    let Some(cpu) = task.cpu().known().filter(|cpu| !(128..=196_608).contains(&cpu.0)) else {
        return;
    };
    let edit = findings.edit;
    let message = format!("on {} `cpu` is 128 to 196608 CPU units, not {}", *compute, *cpu);
    let found = findings.report(&cpu, message);
    found.label(&compute, "required here");
    found.help("1024 CPU units are one vCPU; without `cpu` the containers share the instance");
    let units = cpu.0.saturating_mul(1024);
    if matches!(cpu.0, 1 | 2 | 4 | 8 | 16) {
        let vcpu = cpu.0;
        found.help(format!("for {vcpu} vCPU write `\"{units}\"` or `\"{vcpu} vCPU\"`"));
        let set = edit.set(cpu.node, &format!("\"{units}\""));
        found.fix(Safety::Unsafe, format!("set `cpu` to `\"{units}\"`"), set);
    }
}
