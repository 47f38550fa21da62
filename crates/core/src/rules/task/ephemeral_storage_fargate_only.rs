use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "ephemeral-storage-fargate-only",
    category: Category::Correctness,
    summary: "`ephemeralStorage` is only set for Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html",
    docs: page!("ephemeral_storage_fargate_only.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(storage) = task.ephemeral_storage().known() else { return };
    let list = task.requires_compatibilities();
    if !list.is_complete() || task.fargate().is_some() {
        return;
    }
    let other = ["EC2", "EXTERNAL", "MANAGED_INSTANCES"];
    let Some(other) = list.items().find(|item| other.contains(&**item)) else { return };
    let edit = findings.edit;
    findings
        .report_key(&storage, "only Fargate tasks have `ephemeralStorage`")
        .label(&other, "Fargate is not among these")
        .help("remove it: elsewhere a task uses the disk of its instance")
        .fix(Safety::Unsafe, "remove `ephemeralStorage`", edit.remove_value(task.0, storage.node));
}
