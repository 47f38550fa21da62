use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "memory-below-reservation",
    category: Category::Correctness,
    summary: "`memory` is not below `memoryReservation`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("memory_below_reservation.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(memory) = container.memory().known() else { return };
    let Some(reservation) = container.memory_reservation().known() else { return };
    // 0 stands for "not set".
    if *memory > 0 && *memory < *reservation {
        let message = format!(
            "{} may use {} MiB at most, but reserves {} MiB",
            container.title(),
            *memory,
            *reservation
        );
        findings
            .report(&memory, message)
            .label(&reservation, "more than `memory`")
            .help("`memory` is the hard limit: it must be at least `memoryReservation`");
    }
}
