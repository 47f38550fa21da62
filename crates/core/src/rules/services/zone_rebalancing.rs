use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "zone-rebalancing",
    category: Category::Correctness,
    summary: "nothing keeps ECS from moving tasks where Availability Zone rebalancing is on",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
    docs: page!("zone_rebalancing.md"),
    check: Check::Service(check),
};

const ZONE: &str = "attribute:ecs.availability-zone";

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let zones = service.zone_rebalancing().known();
    let Some(zones) = zones.filter(|zones| **zones == "ENABLED") else { return };
    for (obstacle, what, why) in obstacles(service) {
        let edit = findings.edit;
        findings
            .report(&zones, format!("Availability Zone rebalancing cannot be on with {what}"))
            .label(&obstacle, why)
            .help(
                "set `availabilityZoneRebalancing` to `DISABLED`, or change what stands in its way",
            )
            .fix(Safety::Unsafe, "set it to `DISABLED`", edit.set(zones.node, "\"DISABLED\""));
    }
}

fn obstacles(
    service: Service<'_>,
) -> impl Iterator<Item = (At<'_, ()>, &'static str, &'static str)> {
    let external = service.launch_type().known().filter(|launch| **launch == "EXTERNAL");
    let deployment = service.deployment_configuration().known();
    let maximum = deployment.and_then(|deployment| deployment.maximum_percent().known());
    let maximum = maximum.filter(|maximum| **maximum <= 100);
    let mut balancers = service.load_balancers().items();
    let classic = balancers.find_map(|balancer| balancer.load_balancer_name().known());
    let expressions = service.placement_constraints().items();
    let expressions = expressions.filter_map(|constraint| constraint.expression().known());
    let constraint = expressions.into_iter().find(|expression| expression.contains(ZONE));
    let obstacles = [
        (external.map(|at| at.place()), "servers of your own", "they have no zones"),
        (
            maximum.map(|at| at.place()),
            "this `maximumPercent`",
            "a task is moved by starting a second one first",
        ),
        (classic.map(|at| at.place()), "a Classic Load Balancer", "a Classic Load Balancer"),
        (
            constraint.map(|at| at.place()),
            "a constraint on zones",
            "this constraint chooses the zones",
        ),
        (other_first(service), "this placement strategy", "the first must spread over the zones"),
    ];
    obstacles.into_iter().filter_map(|(at, what, why)| Some((at?, what, why)))
}

/// The first placement strategy, when it is certainly another than to spread over the zones.
fn other_first(service: Service<'_>) -> Option<At<'_, ()>> {
    let strategies = service.placement_strategy().known()?;
    let node = strategies.node.as_array()?.first()?;
    let first = strategies.items().next().filter(|first| std::ptr::eq(first.node, node))?;
    let kind = first.kind().known()?;
    let field = first.field();
    let zones = *kind == "spread" && field.known().is_none_or(|field| *field == ZONE);
    (!zones).then(|| first.place())
}
