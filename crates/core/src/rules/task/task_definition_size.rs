use super::prelude::*;
use crate::facts::document::MAX_BYTES;

pub(super) static RULE: Rule = Rule {
    id: "task-definition-size",
    category: Category::Correctness,
    summary: "the task definition has at most 65536 bytes",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html",
    docs: page!("task_definition_size.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let bytes = task.bytes_beyond(MAX_BYTES, findings.edit).map_or(0, |bytes| bytes.content);
    if bytes > MAX_BYTES {
        let message = format!(
            "the text in this task definition has {bytes} bytes, and AWS takes {MAX_BYTES} in all"
        );
        findings.missing(task.0, message).help(
            "move environment variables into files (`environmentFiles`) or one parameter that the application reads",
        );
    }
}
