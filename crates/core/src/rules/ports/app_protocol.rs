use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "app-protocol",
    category: Category::Suspicious,
    summary: "an `appProtocol` stands where Service Connect can use it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("app_protocol.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let other = task.network_mode().known().filter(|mode| matches!(**mode, "host" | "none"));
    for mapping in container.port_mappings().items() {
        let Some(app) = mapping.app_protocol().known() else { continue };
        let udp = mapping.protocol().known().filter(|protocol| **protocol == "udp");
        let (why, help) = match (udp, other) {
            (Some(udp), _) => ((udp, "Service Connect has no UDP"), "remove it, or use `tcp`"),
            (None, Some(mode)) => (
                (mode, "Service Connect needs `awsvpc` or `bridge`"),
                "remove it, or use another network mode",
            ),
            (None, None) if mapping.name().is_absent() => {
                findings
                    .report(&app, format!("`appProtocol` `{}` has no effect without a name", *app))
                    .help("add `name`: Service Connect finds the port by it")
                    .fix(
                        Safety::Manual,
                        "add a name",
                        edit.insert(mapping.node, "name", &literal(*app)),
                    );
                continue;
            }
            (None, None) => continue,
        };
        findings
            .report(&app, format!("`appProtocol` `{}` has no effect here", *app))
            .label(&why.0, why.1)
            .help(help)
            .fix(Safety::Unsafe, "remove `appProtocol`", edit.remove_value(mapping.node, app.node));
    }
}
