use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "memory-reservation-sum",
    category: Category::Correctness,
    summary: "the containers reserve no more memory than the task has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("memory_reservation_sum.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // EC2 ignores the size of a Windows task.
    if task.may_be_windows() {
        return;
    }
    let Some(whole) = task.memory().known() else { return };
    let reservations = task.reservations(*whole);
    let sum: i64 = reservations.iter().map(|memory| **memory).sum();
    if sum <= whole.0.into() {
        return;
    }
    let message = format!("the containers reserve {sum} MiB, but the task has {}", *whole);
    let found = findings.report(&whole, message);
    found.help(format!(
        "raise the task's `memory` to {sum} MiB or more, or lower `memoryReservation`"
    ));
    for reservation in &reservations {
        found.label(reservation, format!("{} MiB", **reservation));
    }
}
