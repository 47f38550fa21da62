use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-capacity-provider",
    category: Category::Suspicious,
    summary: "a capacity provider appears only once in a strategy",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html",
    docs: page!("duplicate_capacity_provider.md"),
    check: Check::Strategy(check),
};

fn check(strategy: At<'_, List<'_, StrategyItem<'_>>>, findings: &mut Findings<'_>) {
    let providers = strategy.items().filter_map(|item| item.capacity_provider().known());
    let providers: Vec<_> = providers.collect();
    for (index, provider) in providers.iter().enumerate() {
        let Some(first) = providers[..index].iter().find(|first| ***first == **provider) else {
            continue;
        };
        findings
            .report(provider, format!("the capacity provider `{}` is given twice", **provider))
            .label(first, "given here first")
            .help("give it once, or name the provider that was meant, such as `FARGATE_SPOT`");
    }
}
