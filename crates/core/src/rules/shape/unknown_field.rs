use super::prelude::*;
use crate::schema::Violation;
use crate::schema::{Problem, Shape, Stray};
use ecslint_syntax::Member;

pub(super) static RULE: Rule = Rule {
    id: "unknown-field",
    category: Category::Correctness,
    summary: "every field is one that the ECS API has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("unknown_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in &shape.violations {
        let Problem::UnknownField(member, stray) = &violation.problem else { continue };
        match stray {
            Stray::Spelling(known) => spelling(violation, member, known, findings),
            Stray::Unknown(nearest) => {
                let object = violation.object(shape.kind);
                unknown(&object, violation, member, *nearest, findings);
            }
            _ => {}
        }
    }
}

fn spelling(
    violation: &Violation<'_>,
    member: &Member<'_>,
    known: &str,
    findings: &mut Findings<'_>,
) {
    let edit = findings.edit;
    let free = violation.node.get(known).is_none();
    let message = format!("`{}` is spelled `{known}` in the ECS API", member.key.name);
    let found = findings.span(member.key.span, member.key.span, message);
    found.help("field names are case-sensitive and in camelCase");
    if free {
        found.fix(Safety::Safe, format!("write `{known}`"), edit.rename(member.key.span, known));
    }
}

fn unknown(
    object: &str,
    violation: &Violation<'_>,
    member: &Member<'_>,
    nearest: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let edit = findings.edit;
    let name = &member.key.name;
    let message = format!("`{name}` is no field of {object}");
    let found = findings.span(member.key.span, member.key.span, message);
    match nearest.filter(|nearest| violation.node.get(nearest).is_none()) {
        Some(nearest) => {
            found.help(format!("did you mean `{nearest}`?"));
            let rename = edit.rename(member.key.span, nearest);
            found.fix(Safety::Unsafe, format!("write `{nearest}`"), rename);
        }
        None => {
            let note = name == "$schema" || name.starts_with(['_', '/', '#']);
            let safety = if note { Safety::Safe } else { Safety::Unsafe };
            found.help("AWS clients refuse fields they do not know; remove it");
            let remove = edit.remove_value(violation.node, &member.value);
            found.fix(safety, format!("remove `{name}`"), remove);
        }
    }
}
