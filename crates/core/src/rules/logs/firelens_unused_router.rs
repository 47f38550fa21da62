use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-unused-router",
    category: Category::Correctness,
    summary: "a FireLens router has a container that logs to it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_unused_router.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let elsewhere = |other: At<'_, Container<'_>>| match other.log_configuration() {
        Field::Absent => true,
        Field::Known(log) => match log.log_driver() {
            Field::Absent => true,
            Field::Known(driver) => *driver != "awsfirelens",
            _ => false,
        },
        _ => false,
    };
    if task.containers().is_complete() && task.containers().items().all(elsewhere) {
        findings.report_key(&router, "no container logs to this FireLens router").help(
            "set `logDriver` of the others to `awsfirelens`, or remove `firelensConfiguration`",
        );
    }
}
