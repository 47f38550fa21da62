use super::prelude::*;
use crate::facts::fargate::CAPABILITY;

pub(super) static RULE: Rule = Rule {
    id: "fargate-capability",
    category: Category::Correctness,
    summary: "no capability but `SYS_PTRACE` is added on Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html",
    docs: page!("fargate_capability.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(linux) = container.linux_parameters().known() else { return };
    let Some(fargate) = task.fargate() else { return };
    let Some(capabilities) = linux.capabilities().known() else { return };
    let edit = findings.edit;
    for added in capabilities.add().items() {
        // `CAP_SYS_PTRACE` is no name that ECS knows; the schema offers the right one.
        let name = added.strip_prefix("CAP_").unwrap_or(*added);
        if name.is_empty() || name.eq_ignore_ascii_case(CAPABILITY) {
            continue;
        }
        findings
            .report(&added, format!("the capability `{}` cannot be added on Fargate", *added))
            .label(&fargate, ON_FARGATE)
            .help("remove it, or run the task on EC2: Fargate lets only `SYS_PTRACE` be added")
            .fix(
                Safety::Unsafe,
                format!("remove `{}`", *added),
                edit.remove_value(added.parent, added.node),
            );
    }
}
