use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "step-adjustment-bounds",
    category: Category::Correctness,
    summary: "each step has a bound, and the lower one is lower",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html",
    docs: page!("step_adjustment_bounds.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    let Some(steps) = policy.step_scaling().known() else { return };
    for step in steps.adjustments().items() {
        match (step.lower(), step.upper()) {
            (Field::Absent, Field::Absent) => {
                findings.missing(step.node, "this step has neither bound").help(
                    "to add tasks write `\"MetricIntervalLowerBound\": 0`, to take some away \
                     `\"MetricIntervalUpperBound\": 0`",
                );
            }
            (Field::Known(lower), Field::Known(upper)) if *lower >= *upper => {
                findings
                    .report(&upper, format!("a step cannot go from {} up to {}", *lower, *upper))
                    .label(&lower, "the lower bound")
                    .help("the upper bound is greater than the lower bound");
            }
            _ => {}
        }
    }
}
