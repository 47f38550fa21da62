use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-readiness",
    category: Category::Notice,
    summary: "a task that looks made for Fargate, without saying so, would run there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_readiness.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !task.resembles_fargate() {
        return;
    }
    let blockers = task.fargate_blockers();
    if blockers.is_empty() {
        return;
    }
    let found = findings.missing(task.0, "this looks made for Fargate, but would not run there");
    found.help(
        "say which compute it is for: with `\"requiresCompatibilities\": [\"FARGATE\"]` AWS checks it when it is \
         registered, with `[\"EC2\"]` this is no fault",
    );
    for (span, why) in blockers {
        found.label_span(span, why);
    }
}
