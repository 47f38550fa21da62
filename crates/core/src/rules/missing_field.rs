use super::prelude::*;
use crate::Kind;
use crate::schema::{Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "missing-field",
    category: Category::Correctness,
    summary: "every required field is there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: include_str!("missing_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::MissingField(name) = &violation.problem else { continue };
        // Deployment tools that read service files take the name from elsewhere.
        if shape.kind == Kind::Service && violation.path.is_empty() && name == "serviceName" {
            continue;
        }
        let object = violation.object(shape.kind);
        let found = findings.missing(violation.node, format!("{object} needs `{name}`"));
        if let Some(text) = violation.member(name).and_then(|schema| schema.get("description")) {
            let text = text.as_str().unwrap_or_default();
            found.help(format!("`{name}`: {}", text.trim_end_matches('.')));
        }
    }
}
