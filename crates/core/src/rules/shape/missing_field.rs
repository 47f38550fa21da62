use super::prelude::*;
use crate::Kind;
use crate::schema::{Field, Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "missing-field",
    category: Category::Correctness,
    summary: "every required field is there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("missing_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    // A service file without a name is read by a deployment tool, which fills in these.
    let unnamed = shape.kind == Kind::Service && shape.root.get("serviceName").is_none();
    let run = matches!(shape.kind, Kind::RunTask | Kind::StartTask);
    for violation in &shape.violations {
        let Problem::MissingField(Field { name, about, .. }) = violation.problem else { continue };
        if unnamed && matches!(*name, "serviceName" | "alarmNames") {
            continue;
        }
        // An update of a capacity provider says only what changes.
        let provider = shape.kind == Kind::CapacityProvider;
        if provider && matches!(*name, "ec2InstanceProfileArn" | "networkConfiguration") {
            continue;
        }
        // Which task definition to run is often said on the command line.
        if run && *name == "taskDefinition" {
            continue;
        }
        let object = violation.object(shape.kind);
        let found = findings.missing(violation.node, format!("{object} needs `{name}`"));
        if !about.is_empty() {
            found.help(format!("`{name}`: {}", about.trim_end_matches('.')));
        }
    }
}
