use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "scale-in-protection",
    category: Category::Reliability,
    summary: "instances that run tasks are protected when the Auto Scaling group shrinks",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html",
    docs: page!("scale_in_protection.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(group) = provider.auto_scaling_group().known() else { return };
    let Some(scaling) = group.managed_scaling().known() else { return };
    let message = "the Auto Scaling group may end instances that still run tasks";
    let help = "set `managedTerminationProtection` to `ENABLED`, and protect the instances of the group \
                from scale-in";
    match group.termination_protection() {
        Field::Absent if scaling.status().is("ENABLED") => {
            findings.missing(group.node, message).help(help);
        }
        Field::Known(protection) if *protection == "DISABLED" => {
            findings.report(&protection, message).help(help);
        }
        _ => {}
    }
}
