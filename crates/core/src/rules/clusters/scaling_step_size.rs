use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "scaling-step-size",
    category: Category::Correctness,
    summary: "the smallest scaling step is not larger than the largest",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html",
    docs: page!("scaling_step_size.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(group) = provider.auto_scaling_group().known() else { return };
    let Some(scaling) = group.managed_scaling().known() else { return };
    let Some(minimum) = scaling.minimum_step().known() else { return };
    let Some(maximum) = scaling.maximum_step().known() else { return };
    if *minimum <= *maximum {
        return;
    }
    findings
        .report(&minimum, format!("the smallest step, {}, is above the largest", *minimum))
        .label(&maximum, "the largest step")
        .help("`minimumScalingStepSize` must be at most `maximumScalingStepSize`");
}
