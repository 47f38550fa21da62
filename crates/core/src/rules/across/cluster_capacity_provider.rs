use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "cluster-capacity-provider",
    category: Category::Correctness,
    summary: "a strategy names capacity providers of Fargate that the cluster has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
    docs: page!("cluster_capacity_provider.md"),
    check: Check::LaunchIn(check),
};

fn check(launch: Launch<'_>, cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let strategy = launch.capacity_provider_strategy();
    if strategy.is_absent() || !cluster.capacity_providers().is_complete() {
        return;
    }
    for item in strategy.items() {
        let Some(name) = item.capacity_provider().known() else { continue };
        // Others may be managed instances, which no list of the cluster names.
        let of_fargate = matches!(*name, "FARGATE" | "FARGATE_SPOT");
        if !of_fargate || cluster.capacity_providers().items().any(|known| *known == *name) {
            continue;
        }
        let found = findings
            .report(&name, format!("the cluster does not have the capacity provider `{}`", *name));
        match cluster.capacity_providers().known() {
            Some(list) => found.label_span_there(list.key_span(), "those that it has"),
            None => found.label_span_there(
                cluster.name().known().map_or(cluster.0.span, |at| at.node.span),
                "it has none",
            ),
        };
        found.help(format!("add `{}` to the `capacityProviders` of the cluster", *name));
    }
}
