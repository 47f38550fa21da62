use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "event-network-configuration",
    category: Category::Correctness,
    summary: "EventBridge knows the subnets of the tasks it runs on Fargate",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html",
    docs: page!("event_network_configuration.md"),
    check: Check::Launch(check),
};

const SHAPE: &str = r#"{ "awsvpcConfiguration": { "Subnets": ["SUBNET"] } }"#;

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    if !matches!(launch.by, By::EventTarget | By::Schedule) || !launch.awsvpc().is_absent() {
        return;
    }
    let Some(fargate) = launch.fargate() else { return };
    let edit = findings.edit;
    let found = findings.report(&fargate, "a task on Fargate needs a `NetworkConfiguration`");
    found.help("name the subnets, and with them the security groups");
    if launch.network_configuration().is_absent() {
        let insert = edit.insert(launch.node(), "NetworkConfiguration", SHAPE);
        found.fix(Safety::Manual, "add `NetworkConfiguration`", insert);
    }
}
