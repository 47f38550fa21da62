use super::prelude::*;
use crate::schema::{Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "list-length",
    category: Category::Correctness,
    summary: "lists have as many items as AWS takes",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("list_length.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::Length(limits) = violation.problem else { continue };
        let count = violation.node.as_array().unwrap_or_default().len();
        let low = limits.minimum;
        let range = match limits.maximum {
            Some(high) if low == high => format!("exactly {}", items(low)),
            Some(high) if low > 0 => format!("{low} to {high} items"),
            Some(high) => format!("at most {}", items(high)),
            None => format!("at least {}", items(low)),
        };
        let span = findings.edit.first_line(violation.node.span);
        let message = format!("{} must have {range}, not {count}", violation.title());
        findings.span(span, violation.node.span, message);
    }
}

fn items(count: usize) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}
