use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-memory-minimum",
    category: Category::Suspicious,
    summary: "a container has the memory that Docker demands",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_memory_minimum.md"),
    check: Check::Container(check),
};

/// What Docker Engine 20.10 and newer reserve for a container, in MiB.
const LEAST: i64 = 6;

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let fields =
        [("memory", container.memory()), ("memoryReservation", container.memory_reservation())];
    for (name, field) in fields {
        // 0 stands for "not set".
        let Some(memory) = field.known().filter(|memory| (1..LEAST).contains(&**memory)) else {
            continue;
        };
        let found = findings
            .report(&memory, format!("`{name}` of {} MiB is too little for a container", *memory));
        found.help(format!(
            "Docker takes {LEAST} MiB or more; the unit is MiB: {} GiB are {}",
            *memory,
            *memory * 1024
        ));
    }
}
