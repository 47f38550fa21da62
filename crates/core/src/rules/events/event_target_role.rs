use super::prelude::*;
use crate::model::EventTarget;

pub(super) static RULE: Rule = Rule {
    id: "event-target-role",
    category: Category::Correctness,
    summary: "EventBridge has a role with which it runs tasks",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("event_target_role.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    // The target of a schedule has no ID, and the schema asks for its role.
    if target.id().is_absent() || !target.role_arn().is_absent() {
        return;
    }
    let Some(ecs) = target.ecs().known() else { return };
    let edit = findings.edit;
    let role = "\"arn:aws:iam::ACCOUNT:role/ecsEventsRole\"";
    findings
        .report_key(&ecs, "EventBridge needs a `RoleArn` to run a task")
        .help("name an IAM role that `events.amazonaws.com` may use and that allows `ecs:RunTask`")
        .fix(Safety::Manual, "add `RoleArn`", edit.insert(target.0, "RoleArn", role));
}
