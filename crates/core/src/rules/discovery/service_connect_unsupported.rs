use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-unsupported",
    category: Category::Correctness,
    summary: "Service Connect is used where it works",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html",
    docs: page!("service_connect_unsupported.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let Some(enabled) = connect.enabled().known() else { return };
    if let Some(external) = service.launch_type().known().filter(|kind| **kind == "EXTERNAL") {
        findings
            .report(&enabled, "Service Connect does not work on external instances")
            .label(&external, "ECS Anywhere")
            .help("set `enabled` to false, or run the service on Fargate or EC2");
    }
}
