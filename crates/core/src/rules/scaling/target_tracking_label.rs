use super::prelude::*;
use crate::model::TargetTracking;

pub(super) static RULE: Rule = Rule {
    id: "target-tracking-label",
    category: Category::Correctness,
    summary: "requests per target are counted at a target group, which is named",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html",
    docs: page!("target_tracking_label.md"),
    check: Check::TargetTracking(check),
};

fn check(tracking: TargetTracking<'_>, findings: &mut Findings<'_>) {
    let Some(metric) = tracking.predefined().known() else { return };
    let Some(kind) = metric.kind().known() else { return };
    let edit = findings.edit;
    let form = "`app/LB-NAME/LB-ID/targetgroup/TG-NAME/TG-ID`, the ends of both ARNs";
    match (*kind == "ALBRequestCountPerTarget", metric.resource_label()) {
        (true, Field::Absent) => {
            findings
                .report(&kind, "`ALBRequestCountPerTarget` needs a `ResourceLabel`")
                .help(format!("name load balancer and target group: {form}"));
        }
        (true, Field::Known(label)) if !is_label(*label) => {
            findings
                .report(&label, format!("`{}` names no target group", *label))
                .help(format!("write {form}"));
        }
        (false, Field::Known(label)) => {
            findings
                .report_key(&label, format!("`{}` takes no `ResourceLabel`", *kind))
                .label(&kind, "this metric is about the service itself")
                .help("leave it out: it is for `ALBRequestCountPerTarget`")
                .fix(
                    Safety::Unsafe,
                    "remove `ResourceLabel`",
                    edit.remove_value(label.parent, label.node),
                );
        }
        _ => {}
    }
}

fn is_label(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    matches!(parts[..], ["app", _, _, "targetgroup", _, _])
        && parts.iter().all(|part| !part.is_empty())
}
