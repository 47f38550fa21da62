use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-limits-missing",
    category: Category::Suspicious,
    summary: "a scalable target has both limits",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    docs: page!("scaling_limits_missing.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Target(target) = scaling else { return };
    // To pause scaling of what is registered needs no limits.
    if Field::may_be_given(target.0, "SuspendedState") {
        return;
    }
    let edit = findings.edit;
    for (name, field) in [("MinCapacity", target.min()), ("MaxCapacity", target.max())] {
        if field.is_absent() {
            findings
                .missing(target.0, format!("the scalable target has no `{name}`"))
                .help("give both limits: the first registration of a service needs them")
                .fix(Safety::Manual, format!("add `{name}`"), edit.insert(target.0, name, "1"));
        }
    }
}
