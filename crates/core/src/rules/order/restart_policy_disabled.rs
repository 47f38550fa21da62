use super::prelude::*;
use ecslint_syntax::{Node, Value};

pub(super) static RULE: Rule = Rule {
    id: "restart-policy-disabled",
    category: Category::Suspicious,
    summary: "a restart policy with settings is enabled",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html",
    docs: page!("restart_policy_disabled.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(policy) = container.restart_policy().known() else { return };
    let Some(enabled) = policy.enabled().known().filter(|enabled| !**enabled) else { return };
    let setting = |name| Field::<&Node<'_>>::read(policy.0, name).known();
    let settings = ["ignoredExitCodes", "restartAttemptPeriod"].into_iter().filter_map(setting);
    let settings: Vec<_> = settings
        .filter(|at| {
            at.as_array().map_or(matches!(at.value.value, Value::Number(_)), |l| !l.is_empty())
        })
        .collect();
    if settings.is_empty() {
        return;
    }
    let edit = findings.edit;
    let message =
        format!("the restart policy of {} is off, so its settings do nothing", container.title());
    let found = findings.report(&enabled, message);
    for setting in settings {
        found.label_span(setting.key_span(), "not used");
    }
    found.help("set `enabled` to true, or remove the settings");
    found.fix(Safety::Unsafe, "enable the restart policy", edit.set(enabled.node, "true"));
}
