use super::prelude::*;
use crate::facts::managed_instances::{START_TIMEOUT, STOP_TIMEOUT};

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-timeout",
    category: Category::Correctness,
    summary: "`startTimeout` is at most 600 and `stopTimeout` at most 86400 seconds on Managed Instances",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html",
    docs: page!("managed_instances_timeout.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(compute) = task.requires("MANAGED_INSTANCES") else { return };
    let edit = findings.edit;
    let timeouts = [
        ("startTimeout", container.start_timeout(), START_TIMEOUT),
        ("stopTimeout", container.stop_timeout(), STOP_TIMEOUT),
    ];
    for (name, timeout, most) in timeouts {
        let Some(timeout) = timeout.known().filter(|seconds| **seconds > most) else { continue };
        let seconds = *timeout;
        findings
            .report(
                &timeout,
                format!("on Managed Instances `{name}` is at most {most} seconds, not {seconds}"),
            )
            .label(&compute, "Managed Instances are required here")
            .help(format!("use at most {most}, or run the task on EC2"))
            .fix(
                Safety::Unsafe,
                format!("set `{name}` to {most}"),
                edit.set(timeout.node, &most.to_string()),
            );
    }
}
