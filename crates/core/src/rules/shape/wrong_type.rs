use super::prelude::*;
use crate::schema::{Problem, Shape, Violation};
use ecslint_syntax::{Number, Value};

pub(super) static RULE: Rule = Rule {
    id: "wrong-type",
    category: Category::Correctness,
    summary: "every value has the type the API wants",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("wrong_type.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::WrongType(expected) = &violation.problem else { continue };
        let expected = expected.name();
        let node = violation.node;
        let (title, written) = (violation.title(), kind(&node.value));
        let message = format!("{title} must be {}, not {written}", article(expected));
        let fix = retyped(violation, expected, findings.edit.quote(node.span));
        let edit = findings.edit;
        let found = findings.span(node.span, node.span, message);
        if let Some(literal) = fix {
            found.fix(Safety::Safe, format!("write `{literal}`"), edit.set(node, &literal));
        } else if expected == "array" {
            found.help("put it in `[` and `]`, one item each");
        }
    }
}

/// The same value in the type that is wanted, where there is one.
fn retyped(violation: &Violation<'_>, expected: &str, quoted: &str) -> Option<String> {
    match (&violation.node.value, expected) {
        (Value::Number(_) | Value::Bool(_), "string") => Some(format!("\"{quoted}\"")),
        (Value::String(text), "integer") => {
            let digits = text.trim();
            let short = (1..=15).contains(&digits.len());
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits.trim_start_matches('0');
            (short && plain)
                .then(|| if number.is_empty() { "0".to_owned() } else { number.to_owned() })
        }
        (Value::String(text), "boolean") => {
            let lower = text.trim().to_ascii_lowercase();
            matches!(lower.as_str(), "true" | "false").then_some(lower)
        }
        (&Value::Number(Number { value, integer: false }), "integer") => {
            (value.fract() == 0.0 && value.abs() < 1e15).then(|| format!("{value}"))
        }
        _ => None,
    }
}

fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null | Value::Unknown => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(Number { integer: true, .. }) => "a number",
        Value::Number(_) => "a number with a fraction or exponent",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn article(expected: &str) -> &'static str {
    match expected {
        "string" => "a string",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "a boolean",
        "array" => "a list",
        _ => "an object",
    }
}
