use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-desired-count",
    category: Category::Suspicious,
    summary: "the desired count of a service that is scaled lies within its limits",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    docs: page!("scaling_desired_count.md"),
    check: Check::ScalingOf(check),
};

fn check(scaling: Scaling<'_>, service: Service<'_>, findings: &mut Findings<'_>) {
    // A scheduled action is meant to move it.
    let Scaling::Target(limits) = scaling else { return };
    if scaling.scales(service).is_none() {
        return;
    }
    let Some(count) = service.desired_count().known() else { return };
    let below = limits.min().known().filter(|min| *count < **min);
    let above = limits.max().known().filter(|max| *count > **max);
    let (limit, which) = match (below, above) {
        (Some(min), None) => (min, "below"),
        (None, Some(max)) => (max, "above"),
        _ => return,
    };
    findings
        .report(&limit, format!("the service wants {}, {which} this limit of {}", tasks(*count), *limit))
        .label_there(&count, "outside the limits of Application Auto Scaling")
        .help("bring the limits and `desiredCount` together, or leave `desiredCount` out of what is deployed");
}

fn tasks(count: i64) -> String {
    if count == 1 { "1 task".to_owned() } else { format!("{count} tasks") }
}
