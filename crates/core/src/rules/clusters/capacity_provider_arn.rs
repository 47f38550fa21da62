use super::prelude::*;
use crate::model::{Arn, Cluster};

pub(super) static RULE: Rule = Rule {
    id: "capacity-provider-arn",
    category: Category::Suspicious,
    summary: "capacity providers of a cluster are named, not given by ARN",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html",
    docs: page!("capacity_provider_arn.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let strategy = cluster.default_strategy().items();
    let strategy = strategy.filter_map(|item| item.capacity_provider().known());
    let edit = findings.edit;
    for at in cluster.capacity_providers().items().chain(strategy) {
        let Some(arn) = Arn::parse(*at).filter(|arn| arn.service == "ecs") else { continue };
        let Some((_, name)) = arn.resource.split_once('/') else { continue };
        findings
            .report(&at, "a cluster names its capacity providers instead of giving their ARNs")
            .help(format!("write `{name}`"))
            .fix(Safety::Safe, format!("write `{name}`"), edit.set(at.node, &literal(name)));
    }
}
