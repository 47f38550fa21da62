use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "termination-protection",
    category: Category::Suspicious,
    summary: "managed termination protection comes with managed scaling",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html",
    docs: page!("termination_protection.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(group) = provider.auto_scaling_group().known() else { return };
    let protection = group.termination_protection().known();
    let Some(protection) = protection.filter(|protection| **protection == "ENABLED") else {
        return;
    };
    let Some(scaling) = group.managed_scaling().known() else { return };
    let Some(status) = scaling.status().known().filter(|status| **status == "DISABLED") else {
        return;
    };
    let edit = findings.edit;
    findings
        .report(&protection, "without managed scaling instances with tasks are not protected")
        .label(&status, "managed scaling is off")
        .help("set the `status` of `managedScaling` to `ENABLED`, or turn the protection off")
        .fix(Safety::Unsafe, "turn managed scaling on", edit.set(status.node, "\"ENABLED\""));
}
