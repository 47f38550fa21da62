use super::prelude::*;
use crate::schema::Violation;
use crate::schema::{Problem, Shape, Slip, Stray};
use ecslint_syntax::{Member, Node, Value};

pub(super) static RULE: Rule = Rule {
    id: "unknown-field",
    category: Category::Correctness,
    summary: "every field is one that the ECS API has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("unknown_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for slip in &shape.slips {
        meant(slip, findings);
    }
    for violation in &shape.violations {
        let Problem::UnknownField(member, stray) = &violation.problem else { continue };
        match stray {
            Stray::Spelling(known) => spelling(member, known, findings),
            Stray::Unknown(_) | Stray::Alias(_) => {
                let object = violation.object(shape.kind);
                unknown(&object, violation, member, findings);
            }
            _ => {}
        }
    }
}

/// A name that is read as the API's from here on.
fn meant(slip: &Slip, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let Slip { key, written, name, object, .. } = slip;
    let (message, help, safety) = if slip.spelling {
        let help = "field names are case-sensitive and in camelCase".to_owned();
        (format!("`{written}` is spelled `{name}` in the ECS API"), help, Safety::Safe)
    } else {
        let help = format!("did you mean `{name}`?");
        (format!("`{written}` is no field of {object}"), help, Safety::Unsafe)
    };
    let found = findings.span(*key, *key, message);
    found.help(help).fix(safety, format!("write `{name}`"), edit.rename(*key, name));
}

/// A name that is there twice, in two spellings.
fn spelling(member: &Member<'_>, known: &str, findings: &mut Findings<'_>) {
    let message = format!("`{}` is spelled `{known}` in the ECS API", member.key.name);
    findings
        .span(member.key.span, member.key.span, message)
        .help(format!("field names are case-sensitive; `{known}` is given too: keep one"));
}

fn unknown(
    object: &str,
    violation: &Violation<'_>,
    member: &Member<'_>,
    findings: &mut Findings<'_>,
) {
    let edit = findings.edit;
    let name = &member.key.name;
    let message = format!("unknown field `{name}` in {object}");
    let found = findings.span(member.key.span, member.key.span, message);
    found.help("AWS clients refuse fields they do not know; remove it");
    if !holds_something(&member.value) {
        let note = name == "$schema" || name.starts_with(['_', '/', '#']);
        let safety = if note { Safety::Safe } else { Safety::Unsafe };
        let remove = edit.remove_value(violation.node, &member.value);
        found.fix(safety, format!("remove `{name}`"), remove);
    }
}

/// A list or an object that may belong elsewhere: nobody should lose it by a repair.
fn holds_something(value: &Node<'_>) -> bool {
    match &value.value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(object) => !object.members().is_empty() || object.is_open(),
        _ => false,
    }
}
