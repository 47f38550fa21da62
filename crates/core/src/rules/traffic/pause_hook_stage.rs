use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "pause-hook-stage",
    category: Category::Correctness,
    summary: "a deployment pauses between traffic shifts, not in them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html",
    docs: page!("pause_hook_stage.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    for hook in deployment.lifecycle_hooks().items() {
        let Some(kind) = hook.target_type().known().filter(|kind| **kind == "PAUSE") else {
            continue;
        };
        for stage in hook.stages().items() {
            let instead = match *stage {
                "TEST_TRAFFIC_SHIFT" => "POST_TEST_TRAFFIC_SHIFT",
                "PRODUCTION_TRAFFIC_SHIFT" => "PRE_PRODUCTION_TRAFFIC_SHIFT",
                _ => continue,
            };
            findings
                .report(&stage, format!("a deployment cannot pause in `{}`", *stage))
                .label(&kind, "this hook pauses")
                .help(format!("pause in `{instead}`, or call a Lambda function here"));
        }
    }
}
