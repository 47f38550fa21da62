use super::prelude::*;
use crate::model::Scaling;
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "scaling-resolution",
    category: Category::Suspicious,
    summary: "a service that is scaled by metrics of high resolution sends them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html",
    docs: page!("scaling_resolution.md"),
    check: Check::ScalingOf(check),
};

fn check(scaling: Scaling<'_>, service: Service<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    if scaling.scales(service).is_none() || service.is_update() {
        return;
    }
    let Some(tracking) = policy.target_tracking().known() else { return };
    let Some(metric) = tracking.predefined().known() else { return };
    let kind = metric.kind().known().filter(|kind| kind.ends_with("HighResolution"));
    let (Some(kind), Some(name)) = (kind, service.name()) else { return };
    if Field::<&Node<'_>>::read(service.0, "monitoring").is_absent() {
        findings
            .report(&kind, "the service does not send metrics of high resolution")
            .label_there(&name, "it has no `monitoring`")
            .help("give the service `monitoring` with `resolutionSeconds` 20, or use the metric without `HighResolution`");
    }
}
