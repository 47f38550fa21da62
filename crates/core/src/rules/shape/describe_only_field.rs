use super::prelude::*;
use crate::schema::{Problem, Shape, Stray};

pub(super) static RULE: Rule = Rule {
    id: "describe-only-field",
    category: Category::Suspicious,
    summary: "no field is one that only AWS sets",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html",
    docs: page!("describe_only_field.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    let mut members = Vec::new();
    for violation in &shape.violations {
        let Problem::UnknownField(member, stray) = &violation.problem else { continue };
        if matches!(stray, Stray::DescribeOnly) {
            members.push(*member);
        }
    }
    let [first, rest @ ..] = members.as_slice() else { return };
    let edit = findings.edit;
    let names: Vec<String> =
        members.iter().map(|member| format!("`{}`", member.key.name)).collect();
    let message = match rest.len() {
        0 => format!("only AWS sets {}: the AWS CLI refuses it", names[0]),
        more => format!(
            "only AWS sets {} and {more} more fields here: the AWS CLI refuses them",
            names[0]
        ),
    };
    let values: Vec<_> = members.iter().map(|member| &member.value).collect();
    let found = findings.span(first.key.span, first.key.span, message);
    found.help("they come from describe output; some deployment tools strip them");
    found.fix(
        Safety::Safe,
        format!("remove {}", names.join(", ")),
        edit.remove_values(shape.root, &values),
    );
    for member in rest {
        found.label_span(member.key.span, "and this");
    }
}
