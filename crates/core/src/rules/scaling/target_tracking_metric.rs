use super::prelude::*;
use crate::model::TargetTracking;

pub(super) static RULE: Rule = Rule {
    id: "target-tracking-metric",
    category: Category::Correctness,
    summary: "target tracking follows one metric",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    docs: page!("target_tracking_metric.md"),
    check: Check::TargetTracking(check),
};

fn check(tracking: TargetTracking<'_>, findings: &mut Findings<'_>) {
    let (predefined, customized) = (tracking.predefined(), tracking.customized());
    if let (Some(predefined), Some(customized)) = (predefined.known(), customized.known()) {
        findings
            .report_key(&customized, "a policy follows one metric, predefined or customized")
            .label_span(predefined.key_span(), "the other one")
            .help("keep one of them; two metrics need two policies");
    }
    if predefined.is_absent() && customized.is_absent() {
        findings
            .missing(tracking.0, "the policy follows no metric")
            .help("add `PredefinedMetricSpecification` or `CustomizedMetricSpecification`");
    }
}
