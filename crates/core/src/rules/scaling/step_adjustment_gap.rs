use super::prelude::*;
use crate::model::{Scaling, StepAdjustment};

pub(super) static RULE: Rule = Rule {
    id: "step-adjustment-gap",
    category: Category::Correctness,
    summary: "the steps of a policy join without gaps or overlaps",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html",
    docs: page!("step_adjustment_gap.md"),
    check: Check::Scaling(check),
};

/// A step whose bounds are known; none is infinity.
type Step<'a> = (f64, f64, At<'a, StepAdjustment<'a>>);

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    let Some(steps) = policy.step_scaling().known() else { return };
    let Some(mut steps) = known(steps.adjustments()) else { return };
    ecslint_syntax::sort::sort_by(&mut steps, |a, b| a.0.total_cmp(&b.0));
    for pair in steps.windows(2) {
        let [(_, end, first), (start, _, second)] = pair else { continue };
        let what = if end < start { "a gap" } else { "an overlap" };
        if end.total_cmp(start).is_ne() {
            findings
                .missing(
                    second.node,
                    format!("there is {what} between this step and the one before"),
                )
                .label(first, "the one before")
                .help("let each step begin where another ends");
        }
    }
    let ends = [
        (steps.last().filter(|step| step.1 > 0.0 && step.1.is_finite()), "upper"),
        (steps.first().filter(|step| step.0 < 0.0 && step.0.is_finite()), "lower"),
    ];
    for (step, bound) in ends {
        if let Some((.., step)) = step {
            findings
                .missing(
                    step.node,
                    format!("beyond the {bound} bound of this step nothing happens"),
                )
                .help(format!("leave its {bound} bound out, or add a step without one"));
        }
    }
}

/// The steps, where each is known and in order; a fault of a single step is another rule's matter.
fn known<'a>(
    steps: Field<'a, crate::model::List<'a, StepAdjustment<'a>>>,
) -> Option<Vec<Step<'a>>> {
    let bound = |field: Field<'a, f64>, infinity| match field {
        Field::Known(bound) => Some(*bound),
        Field::Absent => Some(infinity),
        _ => None,
    };
    let read = |step: At<'a, StepAdjustment<'a>>| {
        let lower = bound(step.lower(), f64::NEG_INFINITY)?;
        let upper = bound(step.upper(), f64::INFINITY)?;
        (lower < upper && (lower.is_finite() || upper.is_finite())).then_some((lower, upper, step))
    };
    if !steps.is_complete() { None } else { steps.items().map(read).collect() }
}
