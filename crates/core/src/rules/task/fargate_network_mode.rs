use super::prelude::*;
use crate::model::PortMapping;

pub(super) static RULE: Rule = Rule {
    id: "fargate-network-mode",
    category: Category::Correctness,
    summary: "a task for Fargate has the network mode `awsvpc`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html",
    docs: page!("fargate_network_mode.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    // Where EC2 is listed too, its tasks may have been meant to stay in another mode.
    let alone = task.requires_compatibilities().known().is_some_and(|list| list.len() == 1);
    let free = !task.containers().items().any(|container| needs_bridge(*container));
    let safety = if alone && free { Safety::Safe } else { Safety::Unsafe };
    let mode = task.network_mode();
    if mode.is_absent() {
        findings
            .missing(task.0, "Fargate needs the network mode `awsvpc`, and none is given")
            .label(&fargate, ON_FARGATE)
            .help("add `\"networkMode\": \"awsvpc\"`: without it the mode is `bridge`")
            .fix(safety, "add `networkMode`", edit.insert(task.0, "networkMode", "\"awsvpc\""));
    }
    // Any other text is no network mode at all, which the schema says.
    let Some(mode) = mode.known().filter(|mode| ["bridge", "host", "none"].contains(&**mode))
    else {
        return;
    };
    findings
        .report(&mode, format!("Fargate has no network mode `{}`", *mode))
        .label(&fargate, ON_FARGATE)
        .help("use `awsvpc`: each task gets a network interface of its own")
        .fix(safety, "set `networkMode` to `awsvpc`", edit.set(mode.node, "\"awsvpc\""));
}

/// The container uses what only a bridge has, so that another mode is not all that must change.
fn needs_bridge(container: Container<'_>) -> bool {
    let translated = |mapping: At<'_, PortMapping<'_>>| {
        let (host, port) = (mapping.host_port().known(), mapping.container_port().known());
        host.zip(port).is_some_and(|(host, port)| *host != *port)
    };
    Field::given(container.0, "links").is_some()
        || container.port_mappings().items().any(translated)
}
