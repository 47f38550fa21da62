use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "traffic-percent-step",
    category: Category::Correctness,
    summary: "shares of traffic are given in tenths of a percent",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html",
    docs: page!("traffic_percent_step.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let step = deployment.linear().known().and_then(|linear| linear.step_percent().known());
    let canary = deployment.canary().known().and_then(|canary| canary.canary_percent().known());
    let edit = findings.edit;
    for percent in [step, canary].into_iter().flatten() {
        let tenths = (*percent * 10.0).round();
        // Decimal fractions have no exact binary form.
        if (*percent * 10.0 - tenths).abs() > 1e-6 {
            let near = tenths / 10.0;
            findings
                .report(&percent, "a share of traffic goes in steps of 0.1 percent")
                .help(format!("the nearest is {near:.1}"))
                .fix(
                    Safety::Unsafe,
                    format!("write {near:.1}"),
                    edit.set(percent.node, &format!("{near:.1}")),
                );
        }
    }
}
