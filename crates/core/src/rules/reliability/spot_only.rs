use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "spot-only",
    category: Category::Reliability,
    summary: "some tasks of a service run on capacity that is not taken back",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
    docs: page!("spot_only.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    if !matches!(launch.by, By::Service | By::ServiceUpdate | By::TaskSet) {
        return;
    }
    let Some(strategy) = launch.capacity_provider_strategy().known() else { return };
    // An item without weight and base takes no tasks.
    let nothing = |share: Field<'_, i64>| share.is_absent() || share.is(0);
    let idle = |item: &At<'_, StrategyItem<'_>>| nothing(item.weight()) && nothing(item.base());
    let mut providers = strategy.items().filter(|item| !idle(item));
    let Some(first) = providers.next() else { return };
    let Some(spot) = first.capacity_provider().known() else { return };
    let all = providers.all(|item| item.capacity_provider().is("FARGATE_SPOT"));
    if *spot == "FARGATE_SPOT" && all && strategy.is_complete() {
        findings
            .report(&spot, "AWS can take back all tasks of this service at once")
            .help("put a `base` on `FARGATE`, and share the rest out by `weight`");
    }
}
