use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "single-task",
    category: Category::Reliability,
    summary: "a service goes on when one of its tasks stops",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-options.html",
    docs: page!("single_task.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(count) = service.desired_count().known().filter(|count| **count == 1) else { return };
    let Some(balancers) = service.load_balancers().known() else { return };
    if balancers.is_empty() || service.is_described() {
        return;
    }
    findings
        .report(&count, "nobody answers while this one task is replaced")
        .label_span(balancers.key_span(), "requests come in here")
        .help("run two tasks or more, in subnets of different Availability Zones");
}
