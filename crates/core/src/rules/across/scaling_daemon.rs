use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-daemon",
    category: Category::Correctness,
    summary: "services that are scaled have a desired count",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    docs: page!("scaling_daemon.md"),
    check: Check::ScalingOf(check),
};

fn check(scaling: Scaling<'_>, service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(id) = scaling.scales(service) else { return };
    let Some(daemon) = service.daemon() else { return };
    findings
        .report(&id, "a daemon service has one task on each instance and cannot be scaled")
        .label_there(&daemon, "the service is a daemon")
        .help("make the service a `REPLICA`, or leave the scaling out");
}
