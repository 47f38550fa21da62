use super::prelude::*;
use crate::facts::document::MAX_BYTES;

pub(super) static RULE: Rule = Rule {
    id: "task-definition-near-limit",
    category: Category::Correctness,
    summary: "the task definition as JSON without blanks has at most 65536 bytes",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html",
    docs: page!("task_definition_near_limit.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(bytes) = task.bytes_beyond(MAX_BYTES, findings.edit) else { return };
    // Above the limit without the names of fields is `task-definition-size`.
    if bytes.complete && bytes.json > MAX_BYTES && bytes.content <= MAX_BYTES {
        let message = format!(
            "this task definition has {} bytes without blanks, and AWS takes {MAX_BYTES}",
            bytes.json
        );
        findings.missing(task.0, message).help(
            "move environment variables into files (`environmentFiles`) or one parameter that the application reads",
        );
    }
}
