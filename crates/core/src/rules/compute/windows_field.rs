use super::prelude::*;
use crate::facts::{volumes::Platform, windows};
use crate::rules::refusal;

pub(super) static RULE: Rule = Rule {
    id: "windows-field",
    category: Category::Suspicious,
    summary: "a Windows task has no field that Windows containers do not have",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html",
    docs: page!("windows_field.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    refusal::report(task, Platform::Windows, windows::ANYWHERE, findings);
    if task.fargate().is_some() {
        refusal::report(task, Platform::Windows, windows::ON_FARGATE, findings);
    }
    if task.never_requires("FARGATE") {
        refusal::report(task, Platform::Windows, windows::ON_INSTANCES, findings);
        if task.requires("EC2").is_some() {
            refusal::report(task, Platform::Windows, windows::ON_EC2, findings);
        }
    }
}
