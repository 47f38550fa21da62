use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "strategy-mix",
    category: Category::Correctness,
    summary: "a strategy has capacity providers of Fargate or others, not both",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html",
    docs: page!("strategy_mix.md"),
    check: Check::Strategy(check),
};

fn check(strategy: At<'_, List<'_, StrategyItem<'_>>>, findings: &mut Findings<'_>) {
    let providers = || strategy.items().filter_map(|item| item.capacity_provider().known());
    let is_fargate = |name: &At<'_, &str>| matches!(**name, "FARGATE" | "FARGATE_SPOT");
    let Some(fargate) = providers().find(is_fargate) else { return };
    // Another spelling is a mistake of its own.
    let other = |name: &At<'_, &str>| !name.to_ascii_uppercase().starts_with("FARGATE");
    if let Some(other) = providers().find(other) {
        findings
            .report(&other, format!("`{}` cannot stand beside `{}`", *other, *fargate))
            .label(&fargate, "a capacity provider of Fargate")
            .help("a strategy runs tasks on Fargate or on instances: make two services of it");
    }
}
