use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "trusted-execution",
    category: Category::Correctness,
    summary: "`trustedExecutionConfiguration` is for Managed Instances, with a policy where the sandbox is attested",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TrustedExecutionConfiguration.html",
    docs: page!("trusted_execution.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(trusted) = task.trusted_execution().known() else { return };
    let edit = findings.edit;
    let others = ["FARGATE", "EC2", "EXTERNAL"];
    if let Some(other) = others.iter().find_map(|other| task.requires(other)) {
        let remove = edit.remove_value(task.0, trusted.node);
        findings
            .report_key(&trusted, "only Managed Instances have `trustedExecutionConfiguration`")
            .label(&other, "this must run the task too")
            .help("remove it, or require `MANAGED_INSTANCES` alone")
            .fix(Safety::Unsafe, "remove `trustedExecutionConfiguration`", remove);
    }
    let mode = trusted.isolation_mode();
    let Some(mode) = mode.known().filter(|mode| **mode == "CONFIDENTIAL_SANDBOX") else { return };
    if trusted.attestation_policy().is_absent() {
        findings
            .report(&mode, "`CONFIDENTIAL_SANDBOX` needs an `attestationPolicy`, and there is none")
            .help("add the policy envelope, encoded in base64, or use `ISOLATED_SANDBOX`");
    }
}
