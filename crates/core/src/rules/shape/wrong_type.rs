use super::prelude::*;
use super::reshaped::reshaped;
use crate::schema::{Problem, Shape};
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
        let node = violation.node;
        let fix = reshaped(node, *expected, findings.edit.quote(node.span));
        let expected = expected.name();
        let (title, written) = (violation.title(), kind(&node.value));
        let message = format!("{title} must be {}, not {written}", article(expected));
        let edit = findings.edit;
        let found = findings.span(node.span, node.span, message);
        if let Some((literal, safety)) = fix {
            found.fix(safety, format!("write `{literal}`"), edit.set(node, &literal));
        } else if expected == "array" {
            found.help("put it in `[` and `]`, one item each");
        }
    }
}

fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null | Value::Unknown | Value::Reference(_) | Value::Stream(_) => "null",
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
