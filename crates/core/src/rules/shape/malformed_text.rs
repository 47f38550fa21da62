use super::prelude::*;
use crate::schema::{Problem, Shape, Violation};

pub(super) static RULE: Rule = Rule {
    id: "malformed-text",
    category: Category::Correctness,
    summary: "text has the form its field wants",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: include_str!("malformed_text.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Some(text) = violation.node.as_str() else { continue };
        if !matches!(violation.problem, Problem::Malformed) || violation.is_blank() {
            continue;
        }
        if is_identifier(violation) && is_filled_in(text) {
            continue;
        }
        let message = format!("{} must be {}", violation.title(), form(violation, text));
        findings.span(violation.node.span, violation.node.span, message);
    }
}

/// AWS gives such values out.
fn is_identifier(violation: &Violation<'_>) -> bool {
    let pattern = violation.schema.get("pattern").and_then(|pattern| pattern.as_str());
    let starts = ["^arn:", "^sg-", "^subnet-"];
    pattern.is_some_and(|pattern| starts.iter().any(|start| pattern.starts_with(start)))
}

/// `SUBNET_1`, `sg-EXAMPLE` and `subnet-yyyyyyyy` stand for what is filled in later.
fn is_filled_in(text: &str) -> bool {
    let own = text.strip_prefix("subnet-").or(text.strip_prefix("sg-")).unwrap_or(text);
    let first = own.bytes().next().filter(u8::is_ascii_alphabetic);
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    first.is_some_and(|first| own.bytes().all(capital) || own.bytes().all(|byte| byte == first))
}

fn form(violation: &Violation<'_>, text: &str) -> String {
    let length = text.chars().count() as i64;
    let (low, high) = (violation.limit("minLength"), violation.limit("maxLength"));
    if low.is_some_and(|low| length < low) || high.is_some_and(|high| length > high) {
        let low = low.unwrap_or(0);
        return match high {
            Some(high) => format!("{low} to {high} characters long, not {length}"),
            None => format!("at least {low} characters long"),
        };
    }
    let facts = violation.schema.get("x-ecs").and_then(|facts| facts.get("expects"));
    let facts = facts.or_else(|| violation.schema.get("pattern"));
    facts.and_then(|facts| facts.as_str()).unwrap_or_default().to_owned()
}
