use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "strategy-weight",
    category: Category::Correctness,
    summary: "at least one capacity provider has a weight over 0",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html",
    docs: page!("strategy_weight.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = launch.capacity_provider_strategy().known() else { return };
    let nothing = |item: At<'_, StrategyItem<'_>>| item.weight().is_absent() || item.weight().is(0);
    if !strategy.is_complete() || !strategy.items().all(nothing) {
        return;
    }
    let Some(first) = strategy.items().next() else { return };
    let edit = findings.edit;
    let message = if strategy.len() == 1 {
        "the only capacity provider has no weight over 0, so it gets no tasks"
    } else {
        "no capacity provider has a weight over 0, so none gets tasks"
    };
    let weight = first.weight().known();
    let fix = match weight {
        Some(weight) => edit.set(weight.node, "1"),
        None => edit.insert(first.node, "weight", "1"),
    };
    let found = match (weight, strategy.len()) {
        (Some(weight), 1) => findings.report(&weight, message),
        (None, 1) => findings.report(&first, message),
        _ => findings.report_key(&strategy, message),
    };
    found.help("the default is 0; give the share of the tasks, such as 1");
    found.fix(Safety::Unsafe, "set `weight` to 1", fix);
}
