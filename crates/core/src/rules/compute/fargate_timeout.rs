use super::prelude::*;
use crate::facts::fargate::TIMEOUT;

pub(super) static RULE: Rule = Rule {
    id: "fargate-timeout",
    category: Category::Correctness,
    summary: "`startTimeout` and `stopTimeout` are 2 to 120 seconds on Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("fargate_timeout.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    let timeouts =
        [("startTimeout", container.start_timeout()), ("stopTimeout", container.stop_timeout())];
    for (name, timeout) in timeouts {
        let Some(timeout) = timeout.known().filter(|seconds| !TIMEOUT.contains(&**seconds)) else {
            continue;
        };
        let (low, high) = (*TIMEOUT.start(), *TIMEOUT.end());
        let nearest = (*timeout).clamp(low, high);
        let seconds = *timeout;
        findings
            .report(
                &timeout,
                format!("on Fargate `{name}` is {low} to {high} seconds, not {seconds}"),
            )
            .label(&fargate, ON_FARGATE)
            .help(format!("use {nearest}, or run the task on EC2"))
            .fix(
                Safety::Unsafe,
                format!("set `{name}` to {nearest}"),
                edit.set(timeout.node, &nearest.to_string()),
            );
    }
}
