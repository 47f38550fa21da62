use super::prelude::*;
use crate::schema::{Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "empty-value",
    category: Category::Suspicious,
    summary: "no optional value is an empty string",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("empty_value.md"),
    check: Check::Shape(check),
};

/// Members that rules ask for where they are absent, though the API does not.
const ASKED_FOR: [&str; 5] = ["containerPath", "cpu", "memory", "name", "sourceVolume"];

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in shape.violations.iter().filter(|violation| violation.is_blank()) {
        if !matches!(violation.problem, Problem::UnknownValue(_) | Problem::Malformed(_)) {
            continue;
        }
        // On Fargate, of these two `task-cpu-format` and `task-memory-format` speak.
        let size = violation.name.is_some_and(|name| matches!(name, "cpu" | "memory"));
        if size && !TaskDefinition(shape.root).never_requires("FARGATE") {
            continue;
        }
        let edit = findings.edit;
        let title = violation.title();
        let found =
            findings.span(violation.node.span, violation.node.span, format!("{title} is empty"));
        // Taken out, one of these would be asked for.
        if violation.name.is_some_and(|name| ASKED_FOR.contains(&name)) {
            found.help("give it a value, or leave out what it belongs to");
            continue;
        }
        // Of one that is needed `execution-role-missing` speaks.
        if violation.name == Some("executionRoleArn") {
            found.help("give the ARN of a role, or remove it");
            continue;
        }
        found.help("remove it: an empty string is not an allowed value");
        let remove = edit.remove_value(violation.parent, violation.node);
        found.fix(Safety::Safe, format!("remove {title}"), remove);
    }
}
