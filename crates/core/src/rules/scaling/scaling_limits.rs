use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-limits",
    category: Category::Correctness,
    summary: "the minimum number of tasks is not above the maximum",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    docs: page!("scaling_limits.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Some(limits) = scaling.limits() else { return };
    let (Some(min), Some(max)) = (limits.min().known(), limits.max().known()) else { return };
    let edit = findings.edit;
    if *min > *max {
        let mut swap = edit.set(min.node, &max.to_string());
        swap.extend(edit.set(max.node, &min.to_string()));
        findings
            .report(&max, format!("`MaxCapacity` {} is below `MinCapacity` {}", *max, *min))
            .label(&min, "the least number of tasks")
            .help("raise `MaxCapacity` or lower `MinCapacity`; both may be equal")
            .fix(Safety::Unsafe, "swap the two", swap);
    }
}
