use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "zone-rebalancing-task",
    category: Category::Correctness,
    summary: "no task definition chooses the zones where Availability Zone rebalancing is on",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
    docs: page!("zone_rebalancing_task.md"),
    check: Check::Pair(check),
};

const ZONE: &str = "attribute:ecs.availability-zone";

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let zones = pair.service.zone_rebalancing().known();
    let Some(zones) = zones.filter(|zones| **zones == "ENABLED") else { return };
    let constraints = pair.task.placement_constraints().items();
    let mut expressions = constraints.filter_map(|constraint| constraint.expression().known());
    let Some(expression) = expressions.find(|it| it.contains(ZONE)) else { return };
    let edit = findings.edit;
    findings
        .report(&zones, "Availability Zone rebalancing cannot be on for these tasks")
        .label_there(&expression, "this constraint chooses the zones")
        .help("set `availabilityZoneRebalancing` to `DISABLED`, or take the zones out of the constraint")
        .fix(Safety::Unsafe, "set it to `DISABLED`", edit.set(zones.node, "\"DISABLED\""));
}
