use super::prelude::*;
use crate::facts::ports::FARGATE_WINDOWS;

pub(super) static RULE: Rule = Rule {
    id: "fargate-windows-port",
    category: Category::Correctness,
    summary: "no container of a Windows task on Fargate uses the port 3150",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-considerations.html",
    docs: page!("fargate_windows_port.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let (Some(fargate), Some(windows)) = (task.fargate(), task.windows()) else { return };
    for ports in container.port_mappings().items().filter_map(|mapping| mapping.ports()) {
        let (first, last) = *ports;
        if (first..=last).contains(&FARGATE_WINDOWS) {
            findings
                .report(&ports, "Fargate keeps the port 3150 of Windows tasks for itself")
                .label(&fargate, ON_FARGATE)
                .label(&windows, "Windows is required here")
                .help("let the program listen on another port");
        }
    }
}
