use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-launch-type",
    category: Category::Correctness,
    summary: "managed instances are asked for by a capacity provider, not by the launch type",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html#ECS-CreateService-request-launchType",
    docs: page!("managed_instances_launch_type.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    // EventBridge has no such launch type: `unknown-value` says so.
    if matches!(launch.by, By::EventTarget | By::Schedule) {
        return;
    }
    let Some(launch_type) = launch.launch_type().known() else { return };
    if *launch_type != "MANAGED_INSTANCES" {
        return;
    }
    let edit = findings.edit;
    let found =
        findings.report(&launch_type, "`MANAGED_INSTANCES` cannot be asked for as a launch type");
    found.help(
        "name the capacity provider of the managed instances in `capacityProviderStrategy` instead",
    );
    // Without a strategy the tasks would run wherever the cluster has them by default.
    if launch.capacity_provider_strategy().known().is_some_and(|list| !list.is_empty()) {
        let remove = edit.remove_value(launch_type.parent, launch_type.node);
        found.fix(Safety::Unsafe, "remove `launchType`", remove);
    }
}
