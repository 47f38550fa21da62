use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "none-mode-ports",
    category: Category::Correctness,
    summary: "a task without a network maps no ports",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("none_mode_ports.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(mode) = task.network_mode().known().filter(|mode| **mode == "none") else { return };
    let Some(ports) = container.port_mappings().known() else { return };
    if ports.items().next().is_none() {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(&ports, "a task in the network mode `none` cannot map ports")
        .label(&mode, "the containers have no network")
        .help("remove `portMappings`, or use the network mode `bridge` or `awsvpc`")
        .fix(Safety::Unsafe, "remove `portMappings`", edit.remove_value(container.0, ports.node));
}
