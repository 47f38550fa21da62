use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-metric",
    category: Category::Correctness,
    summary: "a service that CodeDeploy deploys is not scaled by its requests",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html",
    docs: page!("scaling_metric.md"),
    check: Check::ScalingOf(check),
};

fn check(scaling: Scaling<'_>, service: Service<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    if scaling.scales(service).is_none() {
        return;
    }
    let Some(tracking) = policy.target_tracking().known() else { return };
    let Some(metric) = tracking.predefined().known() else { return };
    let Some(kind) = metric.kind().known().filter(|kind| **kind == "ALBRequestCountPerTarget")
    else {
        return;
    };
    let Some(controller) = service.controlled_by("CODE_DEPLOY") else { return };
    findings
        .report(&kind, "requests are not counted for services that CodeDeploy deploys")
        .label_there(&controller, "CodeDeploy moves the traffic between two target groups")
        .help("scale by CPU or memory, or use the `ECS` controller with the strategy `BLUE_GREEN`");
}
