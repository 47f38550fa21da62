use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "memory-limit-sum",
    category: Category::Suspicious,
    summary: "the memory of the containers fits into the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("memory_limit_sum.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // EC2 ignores the size of a Windows task.
    if task.may_be_windows() {
        return;
    }
    let Some(whole) = task.memory().known() else { return };
    let Some(needs) = task.needs(*whole) else { return };
    let sum = |list: &[At<'_, i64>]| list.iter().map(|memory| **memory).sum::<i64>();
    let limit = i64::from(whole.0);
    let needed = sum(&needs);
    // Reservations alone above the task's memory are `memory-reservation-sum`.
    if needed <= limit || sum(&task.reservations(*whole)) > limit {
        return;
    }
    let message = format!("the containers need {needed} MiB, but the task has {}", *whole);
    let found = findings.report(&whole, message);
    found.help(
        "a container needs its `memoryReservation`, or its `memory` where it reserves nothing",
    );
    for need in &needs {
        found.label(need, format!("{} MiB", **need));
    }
}
