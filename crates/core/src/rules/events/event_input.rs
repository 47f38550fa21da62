use super::prelude::*;
use crate::model::{ContainerOverride, EventTarget, Map, TaskOverride};
use ecslint_syntax::Format;

pub(super) static RULE: Rule = Rule {
    id: "event-input",
    category: Category::Correctness,
    summary: "what a target hands to its task is JSON, of overrides that a task has",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("event_input.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let Some(input) = target.input().known() else { return };
    let parsed = ecslint_syntax::parse(*input, Format::Json);
    if let Some(error) = parsed.errors.first() {
        findings.report(&input, "`Input` is not JSON").help(format!(
            "it is read as JSON text, such as `{{\"containerOverrides\": […]}}`: {}",
            error.message
        ));
        return;
    }
    let overrides = TaskOverride(&parsed.root);
    let nameless = |container: At<'_, ContainerOverride<'_>>| container.name().is_absent();
    if overrides.container_overrides().items().any(nameless) {
        findings
            .report(&input, "an override in `Input` does not name its container")
            .help("give each entry of `containerOverrides` the `name` of a container of the task");
    }
    // EventBridge hands on what it does not know; its Scheduler reads the input itself.
    let scheduler = target.id().is_absent();
    let mut names = Map(&parsed.root).entries().map(|(name, _)| name);
    let unknown = names.find(|name| !MEMBERS.contains(name)).filter(|_| scheduler);
    let message = match unknown {
        Some(name) => format!("`{name}` in `Input` is nothing that a run can override"),
        None if parsed.root.as_array().is_some() => "`Input` is no JSON object".to_owned(),
        None => return,
    };
    let help = "write a TaskOverride, such as `{\"containerOverrides\": […]}`";
    findings.report(&input, message).help(help);
}

/// What a run can override.
const MEMBERS: &[&str] = &[
    "containerOverrides",
    "cpu",
    "ephemeralStorage",
    "executionRoleArn",
    "inferenceAcceleratorOverrides",
    "memory",
    "taskRoleArn",
];
