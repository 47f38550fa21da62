use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "strategy-base",
    category: Category::Correctness,
    summary: "only one capacity provider of a strategy has a base",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html",
    docs: page!("strategy_base.md"),
    check: Check::Strategy(check),
};

fn check(strategy: At<'_, List<'_, StrategyItem<'_>>>, findings: &mut Findings<'_>) {
    let bases = strategy.items().filter_map(|item| item.base().known());
    let mut bases = bases.filter(|base| **base > 0);
    let Some(first) = bases.next() else { return };
    for base in bases {
        let edit = findings.edit;
        findings
            .report(&base, "only one capacity provider can have a base")
            .label(&first, "the first base")
            .help("the base says where the first tasks run: keep it for one provider")
            .fix(Safety::Unsafe, "set it to 0", edit.set(base.node, "0"));
    }
}
