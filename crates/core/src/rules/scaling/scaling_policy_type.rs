use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-policy-type",
    category: Category::Correctness,
    summary: "a scaling policy has the configuration of its type",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    docs: page!("scaling_policy_type.md"),
    check: Check::Scaling(check),
};

const TYPES: [(&str, &str); 3] = [
    ("StepScaling", "StepScalingPolicyConfiguration"),
    ("TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration"),
    ("PredictiveScaling", "PredictiveScalingPolicyConfiguration"),
];

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    let Some(kind) = policy.kind().known() else { return };
    let Some((_, own)) = TYPES.iter().find(|(name, _)| *name == *kind) else { return };
    if !Field::<&ecslint_syntax::Node<'_>>::read(policy.0, own).is_absent() {
        return;
    }
    let found = findings
        .report(&kind, format!("a `{}` policy needs `{own}`", *kind))
        .help(format!("add `{own}`"));
    let other =
        TYPES.iter().filter_map(|(name, field)| Some((name, Field::given(policy.0, field)?)));
    for (name, other) in other {
        found
            .label_span(other.key_span(), format!("this is for `{name}`"))
            .help(format!("set `PolicyType` to `{name}`, or add `{own}`"));
    }
}
