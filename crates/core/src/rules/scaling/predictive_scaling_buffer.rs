use super::prelude::*;
use crate::model::Scaling;

pub(super) static RULE: Rule = Rule {
    id: "predictive-scaling-buffer",
    category: Category::Correctness,
    summary: "only a maximum that may grow has a buffer",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html",
    docs: page!("predictive_scaling_buffer.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Policy(policy) = scaling else { return };
    let Some(predictive) = policy.predictive().known() else { return };
    let edit = findings.edit;
    let breach = predictive.max_capacity_breach();
    if let Some(grows) = breach.known().filter(|breach| **breach == "IncreaseMaxCapacity")
        && predictive.max_capacity_buffer().is_absent()
    {
        findings
            .report(&grows, "`IncreaseMaxCapacity` needs a `MaxCapacityBuffer`")
            .help("say by how many percent of the forecast the maximum may be passed: 0 to 100");
    }
    let stays = breach.is_absent() || breach.is("HonorMaxCapacity");
    if let Some(buffer) = predictive.max_capacity_buffer().known().filter(|_| stays) {
        findings
            .report_key(&buffer, "`MaxCapacityBuffer` is for `IncreaseMaxCapacity`")
            .help("leave it out, or set `MaxCapacityBreachBehavior` to `IncreaseMaxCapacity`")
            .fix(
                Safety::Unsafe,
                "remove `MaxCapacityBuffer`",
                edit.remove_value(buffer.parent, buffer.node),
            );
    }
}
