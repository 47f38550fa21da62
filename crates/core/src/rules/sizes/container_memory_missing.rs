use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-memory-missing",
    category: Category::Correctness,
    summary: "every container has memory where the task has none",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_memory_missing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !task.memory().is_absent() || !task.never_requires("FARGATE") {
        return;
    }
    let none = |field: Field<'_, i64>| field.is_absent() || field.is(0);
    if none(container.memory()) && none(container.memory_reservation()) {
        findings
            .missing(container.0, format!("{} has no memory, and neither has the task", container.title()))
            .help("set `memory` or `memoryReservation` in the container, in MiB, or `memory` of the task");
    }
}
