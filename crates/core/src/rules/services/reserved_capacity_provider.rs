use super::prelude::*;
use crate::rules::provider_name::refuse;

pub(super) static RULE: Rule = Rule {
    id: "reserved-capacity-provider",
    category: Category::Correctness,
    summary: "a strategy names `FARGATE`, `FARGATE_SPOT` or a provider that can exist",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html#ECS-CreateCapacityProvider-request-name",
    docs: page!("reserved_capacity_provider.md"),
    check: Check::Strategy(check),
};

fn check(strategy: At<'_, List<'_, StrategyItem<'_>>>, findings: &mut Findings<'_>) {
    let names = || strategy.items().filter_map(|item| item.capacity_provider().known());
    let all: Vec<&str> = names().map(|name| *name).collect();
    names().for_each(|name| refuse(name, &all, findings));
}
