use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-privileged",
    category: Category::Correctness,
    summary: "no container is privileged on Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("fargate_privileged.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(privileged) = container.privileged().known().filter(|set| **set) else { return };
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    findings
        .report(&privileged, "Fargate runs no privileged containers")
        .label(&fargate, ON_FARGATE)
        .help(
            "remove `privileged`, or run the task on EC2: Docker cannot run inside a Fargate task",
        )
        .fix(
            Safety::Unsafe,
            "remove `privileged`",
            edit.remove_value(container.0, privileged.node),
        );
}
