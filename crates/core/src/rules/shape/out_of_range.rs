use super::prelude::*;
use crate::schema::{Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "out-of-range",
    category: Category::Correctness,
    summary: "numbers lie between their bounds",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("out_of_range.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::OutOfRange(range) = violation.problem else { continue };
        let node = violation.node;
        let range = match (range.minimum, range.maximum) {
            (Some(low), Some(high)) => format!("{low} to {high}"),
            (Some(low), None) => format!("at least {low}"),
            (None, high) => format!("at most {}", high.unwrap_or_default()),
        };
        let written = findings.edit.quote(node.span);
        let message = format!("{} must be {range}, not {written}", violation.title());
        let found = findings.span(node.span, node.span, message);
        if !violation.about.is_empty() {
            found.help(violation.about.trim_end_matches('.'));
        }
    }
}
