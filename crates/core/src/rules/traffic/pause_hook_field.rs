use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "pause-hook-field",
    category: Category::Suspicious,
    summary: "a `PAUSE` hook does not name a Lambda function",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html",
    docs: page!("pause_hook_field.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let edit = findings.edit;
    for hook in deployment.lifecycle_hooks().items() {
        let Some(kind) = hook.target_type().known().filter(|kind| **kind == "PAUSE") else {
            continue;
        };
        for name in ["hookTargetArn", "roleArn", "hookDetails"] {
            let Some(field) = Field::given(hook.0, name) else { continue };
            findings
                .report_key(&field, format!("a hook that pauses has no use for `{name}`"))
                .label(&kind, "this hook pauses")
                .help("leave it out, or set `targetType` to `AWS_LAMBDA` to call the function")
                .fix(
                    Safety::Unsafe,
                    format!("remove `{name}`"),
                    edit.remove_value(field.parent, field.node),
                );
        }
    }
}
