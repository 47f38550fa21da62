use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "privileged-capabilities",
    category: Category::Suspicious,
    summary: "a privileged container lists no capabilities",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html",
    docs: page!("privileged_capabilities.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(privileged) = container.privileged().known().filter(|set| **set) else { return };
    let Some(linux) = container.linux_parameters().known() else { return };
    let Some(capabilities) = linux.capabilities().known() else { return };
    let mut listed = capabilities.add().items().chain(capabilities.drop().items());
    if listed.all(|capability| capability.is_empty()) {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(&capabilities, "`capabilities` have no effect on a privileged container")
        .label(&privileged, "it has every capability")
        .help("remove `privileged` and add the capabilities that are needed, or remove this")
        .fix(
            Safety::Unsafe,
            "remove `capabilities`",
            edit.remove_value(linux.node, capabilities.node),
        );
}
