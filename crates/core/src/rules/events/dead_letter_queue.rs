use super::prelude::*;
use crate::model::{Arn, EventTarget};
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "dead-letter-queue",
    category: Category::Correctness,
    summary: "events that no task took go to an SQS queue of the standard kind",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    docs: page!("dead_letter_queue.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let queue = Field::<&Node<'_>>::read(target.0, "DeadLetterConfig").known();
    let Some(queue) = queue.and_then(|it| Field::<&str>::read(it.node, "Arn").known()) else {
        return;
    };
    let Some(arn) = Arn::parse(*queue) else { return };
    let message = if arn.service != "sqs" {
        format!("a dead-letter queue is in Amazon SQS, not in `{}`", arn.service)
    } else if arn.resource.ends_with(".fifo") {
        "a dead-letter queue is no FIFO queue".to_owned()
    } else {
        return;
    };
    findings.report(&queue, message).help("write the ARN of a standard queue of the same Region");
}
