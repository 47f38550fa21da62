use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-memory-over-task",
    category: Category::Correctness,
    summary: "no container has more memory than the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_memory_over_task.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // EC2 ignores the size of a Windows task.
    if task.may_be_windows() {
        return;
    }
    let Some(whole) = task.memory().known() else { return };
    let fields =
        [("memory", container.memory()), ("memoryReservation", container.memory_reservation())];
    for (name, field) in fields {
        let Some(memory) = field.known().filter(|memory| **memory > whole.0.into()) else {
            continue;
        };
        let message = format!(
            "`{name}` of {} is {} MiB, but the whole task has {}",
            container.title(),
            *memory,
            *whole
        );
        findings
            .report(&memory, message)
            .label(&whole, "the memory of the task")
            .help("lower the container's, or raise the task's");
    }
}
