use super::prelude::*;
use crate::facts::{compute, volumes::Platform};
use crate::rules::refusal;

pub(super) static RULE: Rule = Rule {
    id: "fargate-windows-field",
    category: Category::Correctness,
    summary: "a Windows task for Fargate has no field that only Linux tasks take there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html",
    docs: page!("fargate_windows_field.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    refusal::report(task, Platform::FargateWindows, compute::REFUSED, findings);
}
