use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-region",
    category: Category::Suspicious,
    summary: "the `awslogs` driver names the Region of the log group",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: include_str!("awslogs_region.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, driver)) = container.logs_to("awslogs") else { return };
    if log.lacks("awslogs-region") {
        findings.report(&driver, "the `awslogs` driver has no option `awslogs-region`").help(
            "name the Region of the log group in `options`: `\"awslogs-region\": \"us-east-1\"`",
        );
    }
}
