use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-port",
    category: Category::Security,
    summary: "the port of FireLens is not mapped",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
    docs: page!("firelens_port.md"),
    check: Check::Container(check),
};

/// Where FireLens listens.
const FIRELENS: i64 = 24224;

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let edit = findings.edit;
    let Some(mappings) = container.port_mappings().known() else { return };
    for mapping in mappings.items() {
        let Some(ports) = mapping.ports() else { continue };
        if (ports.value.0..=ports.value.1).contains(&FIRELENS) {
            let found = findings.report(&ports, format!("FireLens listens on port {FIRELENS}"));
            found.label_span(router.key_span(), "the router");
            found.help("remove the mapping: with it, others than this task can write its logs");
            if ports.value.0 == ports.value.1 {
                let remove = edit.remove_value(mappings.node, mapping.node);
                found.fix(Safety::Unsafe, "remove the mapping", remove);
            }
        }
    }
}
