use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "default-strategy-weight",
    category: Category::Suspicious,
    summary: "at least one capacity provider of a default strategy has a weight over 0",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html",
    docs: page!("default_strategy_weight.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = cluster.default_strategy().known() else { return };
    let nothing = |item: At<'_, StrategyItem<'_>>| item.weight().is_absent() || item.weight().is(0);
    if strategy.is_empty() || !strategy.is_complete() || !strategy.items().all(nothing) {
        return;
    }
    findings
        .report_key(&strategy, "no capacity provider has a weight over 0, so none gets tasks")
        .help("the default is 0; give the share of the tasks, such as 1");
}
