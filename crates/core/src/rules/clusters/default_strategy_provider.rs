use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "default-strategy-provider",
    category: Category::Correctness,
    summary: "the default strategy of a cluster names only capacity providers of the cluster",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html",
    docs: page!("default_strategy_provider.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = cluster.default_strategy().known() else { return };
    let listed = cluster.capacity_providers();
    if !listed.is_complete() {
        return;
    }
    // A cluster that exists may have a provider of Managed Instances, which no call lists.
    let exists = cluster.0.get("cluster").is_some();
    let edit = findings.edit;
    for name in strategy.items().filter_map(|item| item.capacity_provider().known()) {
        let fargate = matches!(*name, "FARGATE" | "FARGATE_SPOT");
        if exists && !fargate || listed.items().any(|provider| *provider == *name) {
            continue;
        }
        let message = format!("the cluster has no capacity provider `{}`", *name);
        let found = findings.report(&name, message);
        found.help("list it in `capacityProviders`, or take it out of the strategy");
        if let Some(list) = listed.known() {
            found.label(&list, "not among these");
            let names: Vec<&str> = listed.items().map(|at| *at).chain([*name]).collect();
            let set = edit.set(list.node, &list_literal(&names));
            found.fix(Safety::Unsafe, format!("add `{}` to `capacityProviders`", *name), set);
        }
    }
}
