use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "scaling-policy-without-type",
    category: Category::Suspicious,
    summary: "a scaling policy says of which type it is",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    docs: page!("scaling_policy_without_type.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    if !policy.kind().is_absent() {
        return;
    }
    let types = [
        ("StepScalingPolicyConfiguration", "StepScaling"),
        ("TargetTrackingScalingPolicyConfiguration", "TargetTrackingScaling"),
        ("PredictiveScalingPolicyConfiguration", "PredictiveScaling"),
    ];
    let given = |(name, kind)| Some((Field::given(policy.0, name)?, kind));
    let Some((configuration, kind)) = types.into_iter().find_map(given) else { return };
    let edit = findings.edit;
    findings
        .report_key(&configuration, "a policy that is created says its `PolicyType`")
        .help(format!("add `\"PolicyType\": \"{kind}\"`; only an update can leave it out"))
        .fix(
            Safety::Safe,
            format!("add `PolicyType` `{kind}`"),
            edit.insert(policy.0, "PolicyType", &literal(kind)),
        );
}
