use super::prelude::*;
use crate::schema::{Problem, Shape, Text};

pub(super) static RULE: Rule = Rule {
    id: "malformed-text",
    category: Category::Correctness,
    summary: "text has the form its field wants",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("malformed_text.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::Malformed(limits) = violation.problem else { continue };
        let Some(text) = violation.node.as_str() else { continue };
        if violation.is_blank() || is_identifier(limits) && is_filled_in(text) {
            continue;
        }
        let message = format!("{} must be {}", violation.title(), form(limits, text));
        findings.span(violation.node.span, violation.node.span, message);
    }
}

/// AWS gives such values out.
fn is_identifier(limits: &Text) -> bool {
    let pattern = limits.pattern.map(|pattern| pattern.text);
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

fn form(limits: &Text, text: &str) -> String {
    let length = text.chars().count();
    if !limits.length.holds(length) {
        let low = limits.length.minimum;
        return match limits.length.maximum {
            Some(high) => format!("{low} to {high} characters long, not {length}"),
            None => format!("at least {low} characters long"),
        };
    }
    let words = limits.expects.or(limits.pattern.map(|pattern| pattern.text));
    words.unwrap_or_default().to_owned()
}
