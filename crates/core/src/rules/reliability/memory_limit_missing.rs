use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "memory-limit-missing",
    category: Category::Reliability,
    summary: "the task or each of its containers has a memory limit",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
    docs: page!("memory_limit_missing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !task.memory().is_absent() || !container.memory().is_absent() {
        return;
    }
    // Without it too, it is an error of its own.
    let Some(reservation) = container.memory_reservation().known() else { return };
    let title = container.title();
    findings
        .report_key(&reservation, format!("{title} may take all the memory of its instance"))
        .help("add `memory`, the limit above which the container is stopped");
}
