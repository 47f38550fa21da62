use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "step-adjustment-type",
    category: Category::Correctness,
    summary: "the numbers of steps fit what they count",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html",
    docs: page!("step_adjustment_type.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    let Some(steps) = policy.step_scaling().known() else { return };
    let edit = findings.edit;
    if steps.adjustment_type().is_absent() {
        findings
            .report_key(&steps, "the policy has no `AdjustmentType`")
            .help("say what the numbers are: `ChangeInCapacity`, `PercentChangeInCapacity` or `ExactCapacity`");
    }
    let Some(kind) = steps.adjustment_type().known() else { return };
    if let (Some(least), true) =
        (steps.min_magnitude().known(), matches!(*kind, "ChangeInCapacity" | "ExactCapacity"))
    {
        findings
            .report_key(&least, "`MinAdjustmentMagnitude` is for `PercentChangeInCapacity`")
            .label(&kind, "the numbers are tasks already")
            .help("leave it out")
            .fix(
                Safety::Unsafe,
                "remove `MinAdjustmentMagnitude`",
                edit.remove_value(least.parent, least.node),
            );
    }
    let numbers = steps.adjustments().items().filter_map(|step| step.adjustment().known());
    for number in numbers.filter(|number| *kind == "ExactCapacity" && **number < 0) {
        findings
            .report(&number, format!("a service cannot have {} tasks", *number))
            .label(&kind, "the number of tasks to have")
            .help("use 0 or more, or `ChangeInCapacity` to take tasks away");
    }
}
