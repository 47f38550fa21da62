use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "propagate-tags",
    category: Category::Reliability,
    summary: "tasks of a service carry its tags",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html",
    docs: page!("propagate_tags.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    if service.is_update() {
        return;
    }
    let message = "the tasks of this service carry no tags";
    let help = "set `propagateTags` to `SERVICE` or `TASK_DEFINITION`";
    let propagate = Field::<&str>::read(service.0, "propagateTags");
    if let Some(none) = propagate.known().filter(|propagate| **propagate == "NONE") {
        findings.report(&none, message).help(help);
    } else if propagate.is_absent() {
        findings.missing(service.0, message).help(help);
    }
}
