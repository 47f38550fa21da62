use super::prelude::*;
use crate::schema::{Problem, Shape, Stray};

pub(super) static RULE: Rule = Rule {
    id: "misplaced-field",
    category: Category::Correctness,
    summary: "every field is in the object it belongs to",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("misplaced_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::UnknownField(member, stray) = &violation.problem else { continue };
        let name = &member.key.name;
        let (message, help) = match stray {
            Stray::Misplaced(home) => {
                let home = match *home {
                    None => "the top level of the document".to_owned(),
                    Some("containerDefinitions") => "a container definition".to_owned(),
                    Some(list) => format!("`{list}`"),
                };
                let object = violation.object(shape.kind);
                (format!("`{name}` belongs to {home}, not to {object}"), "move it there")
            }
            Stray::OtherOperation(operation) => {
                (format!("only {operation} takes `{name}`"), "remove it")
            }
            _ => continue,
        };
        let edit = findings.edit;
        let found = findings.span(member.key.span, member.key.span, message);
        found.help(help);
        if let Stray::OtherOperation(_) = stray {
            let remove = edit.remove_value(violation.node, &member.value);
            found.fix(Safety::Unsafe, format!("remove `{name}`"), remove);
        }
    }
}
