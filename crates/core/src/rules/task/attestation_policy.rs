use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "attestation-policy",
    category: Category::Suspicious,
    summary: "an attestation policy is given only where a sandbox is attested",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TrustedExecutionConfiguration.html",
    docs: page!("attestation_policy.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(trusted) = task.trusted_execution().known() else { return };
    let Some(policy) = trusted.attestation_policy().known() else { return };
    let mode = trusted.isolation_mode().known();
    let unattested = |mode: &At<'_, &str>| ["SHARED", "ISOLATED_SANDBOX"].contains(&**mode);
    let Some(mode) = mode.filter(unattested) else { return };
    let edit = findings.edit;
    findings
        .report_key(&policy, format!("nothing is attested with `{}`", *mode))
        .label(&mode, "only `CONFIDENTIAL_SANDBOX` is attested")
        .help("remove `attestationPolicy`, or use `CONFIDENTIAL_SANDBOX`")
        .fix(
            Safety::Unsafe,
            "remove `attestationPolicy`",
            edit.remove_value(trusted.node, policy.node),
        );
}
