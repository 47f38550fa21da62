use super::prelude::*;
use crate::facts::{compute, volumes::Platform};
use crate::rules::refusal;

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-field",
    category: Category::Correctness,
    summary: "a task for Managed Instances has no field or value that they do not take",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html",
    docs: page!("managed_instances_field.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    refusal::report(task, Platform::ManagedInstances, compute::REFUSED, findings);
}
