use super::prelude::*;
use crate::model::EventTarget;
use ecslint_syntax::Format;

pub(super) static RULE: Rule = Rule {
    id: "event-input",
    category: Category::Correctness,
    summary: "what a target hands to its task is JSON",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("event_input.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let Some(input) = target.input().known() else { return };
    let errors = ecslint_syntax::parse(*input, Format::Json).errors;
    let Some(error) = errors.first() else { return };
    findings.report(&input, "`Input` is not JSON").help(format!(
        "it is read as JSON text, such as `{{\"containerOverrides\": […]}}`: {}",
        error.message
    ));
}
