use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "lifecycle-hook-target",
    category: Category::Correctness,
    summary: "a lifecycle hook names its function and a role that may call it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html",
    docs: page!("lifecycle_hook_target.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    for hook in deployment.lifecycle_hooks().items().filter(|hook| hook.is_lambda()) {
        if hook.target_arn().is_absent() {
            findings.missing(hook.node, "this lifecycle hook has no `hookTargetArn`").help(
                "name the Lambda function to call, or set `targetType` to `PAUSE` to wait for someone",
            );
        }
        if hook.role_arn().is_absent() {
            findings
                .missing(hook.node, "this lifecycle hook has no `roleArn`")
                .help("name the IAM role with which ECS calls the function");
        }
    }
}
