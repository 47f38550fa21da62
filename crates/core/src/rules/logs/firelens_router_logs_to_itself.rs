use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-router-logs-to-itself",
    category: Category::Suspicious,
    summary: "a FireLens router does not log to itself",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_router_logs_to_itself.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some((_, driver)) = container.logs_to("awsfirelens") else { return };
    findings
        .report(&driver, "this FireLens router logs to itself")
        .label_span(router.key_span(), "the router")
        .help("give the router a driver of its own, such as `awslogs`");
}
