use super::prelude::*;
use crate::facts::capacity_providers::{is_reserved, meant};
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "capacity-provider-name",
    category: Category::Correctness,
    summary: "the name of a capacity provider is not one of those that belong to AWS",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html",
    docs: page!("capacity_provider_name.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(name) = provider.name().known().filter(|name| is_reserved(**name)) else { return };
    let found =
        findings.report(&name, "names that start with `aws`, `ecs` or `fargate` belong to AWS");
    found.help(match meant(*name) {
        Some(own) => {
            format!("`{own}` is there already: add it to the cluster's `capacityProviders`")
        }
        None => "choose another name".to_owned(),
    });
}
