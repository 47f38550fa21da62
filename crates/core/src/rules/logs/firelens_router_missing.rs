use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-router-missing",
    category: Category::Correctness,
    summary: "`awsfirelens` has a FireLens router in the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_router_missing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((_, driver)) = container.logs_to("awsfirelens") else { return };
    let others = task.containers();
    if others.is_complete()
        && others.items().all(|other| other.firelens_configuration().is_absent())
    {
        findings
            .report(&driver, "`awsfirelens` needs a container with `firelensConfiguration`")
            .help("add a Fluent Bit container with `\"firelensConfiguration\": { \"type\": \"fluentbit\" }`");
    }
}
