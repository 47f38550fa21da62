use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "network-configuration-missing",
    category: Category::Correctness,
    summary: "tasks in the network mode `awsvpc` are given subnets",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html",
    docs: page!("network_configuration_missing.md"),
    check: Check::Pair(check),
};

const SHAPE: &str = "{ \"awsvpcConfiguration\": { \"subnets\": [\"SUBNET\"], \"securityGroups\": [\"SECURITY_GROUP\"] } }";

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    if !pair.is_whole() || !pair.launch.awsvpc().is_absent() {
        return;
    }
    // Of these `fargate-network-configuration` speaks without the task definition.
    let named = !pair.service.service_name().is_absent() && !pair.service.is_described();
    let launch = pair.launch;
    let nowhere =
        launch.launch_type().is_absent() && launch.capacity_provider_strategy().is_absent();
    let elsewhere = nowhere || launch.on_instances().is_some();
    if launch.by == By::Service && named && !elsewhere {
        return;
    }
    let Some(mode) = pair.task.awsvpc() else { return };
    let (node, edit) = (pair.launch.node(), findings.edit);
    let found = findings
        .missing(node, "nothing says in which subnets the tasks get their network interfaces");
    found.label_there(&mode, "each task has its own network interface");
    found.help("add `networkConfiguration` with subnets and security groups");
    if pair.launch.network_configuration().is_absent() && pair.launch.is_ecs() {
        let insert = edit.insert(node, "networkConfiguration", SHAPE);
        found.fix(Safety::Manual, "add `networkConfiguration`", insert);
    }
}
