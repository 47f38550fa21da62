use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "deployment-alarms",
    category: Category::Suspicious,
    summary: "deployments that alarms can stop name alarms",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html",
    docs: page!("deployment_alarms.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(alarms) = deployment.alarms().known() else { return };
    let Some(names) = alarms.names().known() else { return };
    let Some(enable) = alarms.enable().known() else { return };
    if *enable && names.is_empty() {
        findings
            .report(&names, "no alarm is named that could stop a deployment")
            .label(&enable, "alarms are watched")
            .help("name CloudWatch alarms, or set `enable` to false");
    }
}
