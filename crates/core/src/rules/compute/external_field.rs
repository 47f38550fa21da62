use super::prelude::*;
use crate::facts::{compute, volumes::Platform};
use crate::rules::refusal;

pub(super) static RULE: Rule = Rule {
    id: "external-field",
    category: Category::Correctness,
    summary: "a task for ECS Anywhere asks for nothing that only AWS's own network and machines have",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html",
    docs: page!("external_field.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    refusal::report(task, Platform::External, compute::REFUSED, findings);
}
