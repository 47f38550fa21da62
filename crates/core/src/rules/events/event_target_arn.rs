use super::prelude::*;
use crate::{
    facts::regions::is_region,
    model::{Arn, EcsParameters, EventTarget},
};

pub(super) static RULE: Rule = Rule {
    id: "event-target-arn",
    category: Category::Correctness,
    summary: "a target is a cluster, and its task definition of the same Region",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html",
    docs: page!("event_target_arn.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let Some(at) = target.arn().known() else { return };
    let Some(cluster) = Arn::parse(*at) else { return };
    let own = cluster.service == "ecs" && cluster.resource.starts_with("cluster/");
    if own && target.ecs().is_absent() {
        findings
            .report(&at, "a cluster as target needs `EcsParameters`")
            .help("say in `EcsParameters` which task definition to run");
    }
    let Some(ecs) = target.ecs().known() else { return };
    if !own {
        findings
            .report(&at, "the target of a task is a cluster")
            .label_span(ecs.key_span(), "this runs a task")
            .help("write the ARN of the cluster, `arn:aws:ecs:REGION:ACCOUNT:cluster/NAME`");
    }
    task_definition(ecs.value, at.map(|_| cluster), own, findings);
}

fn task_definition(
    ecs: EcsParameters<'_>,
    cluster: At<'_, Arn<'_>>,
    own: bool,
    findings: &mut Findings<'_>,
) {
    let Some(definition) = ecs.task_definition().known() else { return };
    let Some(task) = Arn::parse(*definition) else {
        findings
            .report(&definition, format!("`{}` is no ARN", *definition))
            .help("write `arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY`");
        return;
    };
    let known = is_region(cluster.region) && is_region(task.region);
    if own && known && cluster.region != task.region {
        findings
            .report(
                &definition,
                format!(
                    "the task definition is in {}, the cluster in {}",
                    task.region, cluster.region
                ),
            )
            .label(&cluster, "the cluster")
            .help("run tasks in the Region in which their task definition is");
    }
}
