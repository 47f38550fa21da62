use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "fargate-daemon",
    category: Category::Correctness,
    summary: "a `DAEMON` service runs on container instances, not on Fargate",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
    docs: page!("fargate_daemon.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(daemon) = Service(launch.node()).daemon() else { return };
    let Some(fargate) = launch.fargate() else { return };
    let edit = findings.edit;
    let mut fix = edit.set(daemon.node, "\"REPLICA\"");
    if Field::is_unset(launch.node(), "desiredCount") && launch.by == By::Service {
        fix.extend(edit.insert(launch.node(), "desiredCount", "1"));
    }
    findings
        .report(&daemon, "Fargate has no instances to run one task on each")
        .label(&fargate, "the tasks run on Fargate")
        .help("use `REPLICA` with a `desiredCount`; what accompanies another container belongs into its task")
        .fix(Safety::Unsafe, "use `REPLICA`", fix);
}
