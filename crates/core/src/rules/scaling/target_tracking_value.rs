use super::prelude::*;
use crate::model::TargetTracking;

pub(super) static RULE: Rule = Rule {
    id: "target-tracking-value",
    category: Category::Suspicious,
    summary: "the target of a utilization is a percentage that can be reached",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html",
    docs: page!("target_tracking_value.md"),
    check: Check::TargetTracking(check),
};

fn check(tracking: TargetTracking<'_>, findings: &mut Findings<'_>) {
    let Some(metric) = tracking.predefined().known() else { return };
    let Some(kind) = metric.kind().known().filter(|kind| kind.contains("Utilization")) else {
        return;
    };
    let Some(target) = tracking.target_value().known() else { return };
    let message = if *target <= 0.0 {
        "no service uses this little: it would grow to its maximum".to_owned()
    } else if *target < 1.0 {
        format!("the target is {} percent, hardly more than nothing", *target)
    } else if *target >= 100.0 {
        "the target leaves no room: the service grows only once it is overloaded".to_owned()
    } else {
        return;
    };
    findings
        .report(&target, message)
        .label(&kind, "in percent of what is reserved")
        .help("use a percentage such as 70");
}
