use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "reserved-capacity-provider",
    category: Category::Correctness,
    summary: "a strategy names `FARGATE`, `FARGATE_SPOT` or a provider that can exist",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html#ECS-CreateCapacityProvider-request-name",
    docs: include_str!("reserved_capacity_provider.md"),
    check: Check::Strategy(check),
};

fn check(strategy: At<'_, List<'_, StrategyItem<'_>>>, findings: &mut Findings<'_>) {
    let names = strategy.items().filter_map(|item| item.capacity_provider().known());
    names.for_each(|name| refuse(name, findings));
}

/// Reports a name that no capacity provider can have.
pub(super) fn refuse(name: At<'_, &str>, findings: &mut Findings<'_>) {
    if matches!(*name, "FARGATE" | "FARGATE_SPOT") || !is_reserved(*name) {
        return;
    }
    let edit = findings.edit;
    let found = findings.report(&name, format!("no capacity provider can be called `{}`", *name));
    found.help(
        "Fargate's are `FARGATE` and `FARGATE_SPOT`; no other name starts with `aws`, `ecs` or `fargate`",
    );
    if let Some(meant) = meant(*name) {
        let set = edit.set(name.node, &literal(meant));
        found.fix(Safety::Safe, format!("write `{meant}`"), set);
    }
}

/// Whether only AWS may give the name. It says so of small letters; `FARGATE` in capitals is its own.
pub(super) fn is_reserved(name: &str) -> bool {
    ["aws", "ecs", "fargate", "FARGATE", "Fargate"].iter().any(|start| name.starts_with(start))
}

/// The provider of Fargate that is spelled otherwise here.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    let letters = |text: &str| -> Vec<u8> {
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|byte| byte.to_ascii_uppercase()).collect()
    };
    ["FARGATE", "FARGATE_SPOT"].into_iter().find(|known| letters(known) == letters(name))
}
