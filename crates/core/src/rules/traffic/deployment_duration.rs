use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "deployment-duration",
    category: Category::Suspicious,
    summary: "the steps of a linear deployment fit into 30 days",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-linear.html",
    docs: page!("deployment_duration.md"),
    check: Check::Service(check),
};

const DAY: f64 = 24.0 * 60.0;

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(linear) = deployment.linear().known() else { return };
    let Some(step) = linear.step_percent().known() else { return };
    let Some(bake) = linear.step_bake_time().known() else { return };
    if !(3.0..=100.0).contains(&*step) {
        return;
    }
    // Nothing waits after the last step.
    let waits = (100.0 / *step).ceil() - 1.0;
    let days = waits * *bake as f64 / DAY;
    if days > 30.0 {
        findings
            .report(
                &bake,
                format!("the steps alone take {days:.0} days; a deployment ends after 30"),
            )
            .label(&step, format!("{waits:.0} waits between steps of this size"))
            .help("take larger steps or shorter waits");
    }
}
