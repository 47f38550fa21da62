use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "task-definition-revision",
    category: Category::Correctness,
    summary: "a revision of a task definition is a number from 1 on",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("task_definition_revision.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(definition) = launch.task_definition().known() else { return };
    let Some((_, revision)) = definition.rsplit_once(':') else { return };
    if !revision.is_empty() && revision.bytes().all(|byte| byte == b'0') {
        findings
            .part(&definition, revision, "no task definition has the revision 0")
            .help("revisions start at 1; leave it out for the latest active one");
    }
}
