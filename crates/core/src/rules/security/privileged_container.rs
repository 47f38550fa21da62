use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "privileged-container",
    category: Category::Security,
    summary: "no container is privileged",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4",
    docs: page!("privileged_container.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own, and Windows has a rule of its own.
    if !task.never_requires("FARGATE") || task.may_be_windows() {
        return;
    }
    let Some(privileged) = container.privileged().known().filter(|set| **set) else { return };
    let edit = findings.edit;
    let title = container.title();
    findings
        .report(&privileged, format!("{title} has the rights of root on the instance"))
        .help(
            "remove `privileged`, and give it the capabilities and devices that it needs in \
             `linuxParameters`",
        )
        .fix(
            Safety::Unsafe,
            "remove `privileged`",
            edit.remove_value(container.0, privileged.node),
        );
}
