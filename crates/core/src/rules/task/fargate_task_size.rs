use super::prelude::*;
use crate::{
    facts::fargate::{self, Size},
    model::{CpuUnits, Mebibytes},
};

pub(super) static RULE: Rule = Rule {
    id: "fargate-task-size",
    category: Category::Correctness,
    summary: "`cpu` and `memory` form a size that Fargate offers",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size",
    docs: page!("fargate_task_size.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let Some(cpu) = task.cpu().known() else { return without_cpu(task, fargate, findings) };
    let Some(size) = fargate::size(*cpu) else { return no_such_cpu(cpu, fargate, findings) };
    if let Some(windows) = task.windows().filter(|_| !size.windows) {
        findings
            .report(&cpu, format!("Fargate runs no Windows task with {}", *cpu))
            .label(&windows, "Windows is required here")
            .help("use 1024, 2048 or 4096");
    }
    let Some(memory) = task.memory().known() else { return };
    if !size.memory.allows(*memory) {
        no_such_memory(memory, cpu, size, findings);
    }
}

/// A memory that goes with no CPU, while the CPU is not known.
fn without_cpu(task: TaskDefinition<'_>, fargate: At<'_, &str>, findings: &mut Findings<'_>) {
    let Some(memory) =
        task.memory().known().filter(|memory| fargate::cpus_with(**memory).is_empty())
    else {
        return;
    };
    findings
        .report(&memory, format!("Fargate has no task size with {}", *memory))
        .label(&fargate, ON_FARGATE)
        .help("whatever the CPU, memory is 512 MiB or whole GiB, in steps that grow with the CPU");
}

fn no_such_cpu(cpu: At<'_, CpuUnits>, fargate: At<'_, &str>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let found = findings.report(&cpu, format!("Fargate has no task size with {}", *cpu));
    found.label(&fargate, ON_FARGATE).help(format!("use {}", fargate::cpus()));
    let meant = cpu.0.checked_mul(1024).and_then(|units| fargate::size(CpuUnits(units)));
    if let Some(Size { cpu: CpuUnits(units), .. }) = meant {
        let vcpu = cpu.0;
        found.help(format!("for {vcpu} vCPU write `\"{units}\"` or `\"{vcpu} vCPU\"`"));
        let set = edit.set(cpu.node, &format!("\"{units}\""));
        found.fix(Safety::Unsafe, format!("set `cpu` to `\"{units}\"`"), set);
    }
}

fn no_such_memory(
    memory: At<'_, Mebibytes>,
    cpu: At<'_, CpuUnits>,
    size: &Size,
    findings: &mut Findings<'_>,
) {
    let edit = findings.edit;
    let mut help = format!("with this CPU, `memory` may be {}", size.memory);
    let cpus = fargate::cpus_with(*memory);
    if !cpus.is_empty() {
        help += &format!("; for {}, use `cpu` {cpus}", *memory);
    }
    let gigabytes = memory.0.checked_mul(1024).map(Mebibytes);
    let meant = gigabytes.filter(|memory| size.memory.allows(*memory));
    let Mebibytes(nearest) = meant.unwrap_or_else(|| size.memory.nearest(*memory));
    findings
        .report(&memory, format!("Fargate does not pair {} with {}", *memory, *cpu))
        .label(&cpu, "this CPU")
        .help(help)
        .fix(
            Safety::Unsafe,
            format!("set `memory` to `\"{nearest}\"`"),
            edit.set(memory.node, &format!("\"{nearest}\"")),
        );
}
