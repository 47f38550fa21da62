use super::prelude::*;
use crate::facts::fargate;

pub(super) static RULE: Rule = Rule {
    id: "fargate-task-size",
    category: Category::Correctness,
    summary: "`cpu` and `memory` form a size that Fargate offers",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size",
    docs: include_str!("fargate_task_size.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let Some(cpu) = task.cpu().known() else { return };
    let Some(size) = fargate::size(*cpu) else {
        findings
            .report(&cpu, format!("Fargate has no task size with {}", *cpu))
            .label(&fargate, "for Fargate")
            .help(format!("use one of {}", fargate::cpus()));
        return;
    };
    if task.is_windows() && !size.windows {
        findings
            .report(&cpu, format!("Fargate runs no Windows task with {}", *cpu))
            .help("use 1024, 2048 or 4096");
        return;
    }
    let Some(memory) = task.memory().known() else { return };
    if !size.memory.allows(*memory) {
        findings
            .report(&memory, format!("Fargate does not pair {} with {}", *memory, *cpu))
            .label(&cpu, "this CPU")
            .help(format!("with this CPU, `memory` may be {}", size.memory));
    }
}
