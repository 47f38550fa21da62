use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "lifecycle-hook-count",
    category: Category::Correctness,
    summary: "a service has at most 10 lifecycle hooks of a kind",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html",
    docs: page!("lifecycle_hook_count.md"),
    check: Check::Service(check),
};

/// The most hooks of one kind.
const MOST: usize = 10;

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(hooks) = deployment.lifecycle_hooks().known() else { return };
    let lambda = hooks.items().filter(|hook| hook.is_lambda()).count();
    let pause = hooks.items().filter(|hook| hook.target_type().is("PAUSE")).count();
    for (count, kind) in [(lambda, "functions"), (pause, "pauses")] {
        if count > MOST {
            findings
                .report_key(
                    &hooks,
                    format!("{count} hooks are {kind}, of which a service has {MOST}"),
                )
                .help("let one hook serve several stages: `lifecycleStages` is a list");
        }
    }
}
