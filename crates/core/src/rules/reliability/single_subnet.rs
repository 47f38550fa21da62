use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "single-subnet",
    category: Category::Reliability,
    summary: "the tasks of a service are spread over more than one subnet",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
    docs: page!("single_subnet.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    if !matches!(launch.by, By::Service | By::ServiceUpdate | By::TaskSet) {
        return;
    }
    let Some(network) = launch.awsvpc().known() else { return };
    let Some(subnets) = network.subnets().known() else { return };
    if subnets.len() != 1 {
        return;
    }
    let Some(subnet) = subnets.items().next() else { return };
    findings
        .report(&subnet, "all tasks run in one subnet, and so in one Availability Zone")
        .help("add a subnet of another zone: the service then outlives the loss of one");
}
