use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "launch-type-unsupported",
    category: Category::Correctness,
    summary: "a task definition that is run on Fargate can run there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("launch_type_unsupported.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = pair.launch.fargate() else { return };
    let blockers = pair.fargate_blockers();
    if blockers.is_empty() {
        return;
    }
    let found = findings.report(&fargate, "the task definition cannot run on Fargate");
    for (span, why) in blockers {
        found.label_span_there(span, why);
    }
    found.help("change the task definition, or run it on EC2");
}
