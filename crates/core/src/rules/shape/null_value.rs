use super::prelude::*;
use crate::schema::{Problem, Shape};

pub(super) static RULE: Rule = Rule {
    id: "null-value",
    category: Category::Suspicious,
    summary: "no value is null",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("null_value.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    let nulls = shape.violations.iter().filter(|v| matches!(v.problem, Problem::Null(_)));
    let mut nulls: Vec<_> = nulls.collect();
    ecslint_syntax::sort::sort_by_key(&mut nulls, |null| null.node.span);
    let [first, rest @ ..] = nulls.as_slice() else { return };
    let edit = findings.edit;
    let title = first.title();
    let message = match rest.len() {
        0 => format!("{title} is null: the AWS CLI refuses it"),
        more => format!("{title} and {more} more values are null: the AWS CLI refuses them"),
    };
    let mut parents: Vec<_> = nulls.iter().map(|null| null.parent).collect();
    ecslint_syntax::sort::sort_by_key(&mut parents, |parent| parent.span);
    parents.dedup_by_key(|parent| parent.span);
    let of = |parent| nulls.iter().filter(move |n| std::ptr::eq(n.parent, parent)).map(|n| n.node);
    let removals = parents
        .into_iter()
        .map(|parent| edit.remove_values(parent, &of(parent).collect::<Vec<_>>()));
    let edits: Vec<_> = removals.flatten().collect();
    let found = findings.span(first.node.span, first.node.span, message);
    found.help("leave out what is not set");
    found.fix(Safety::Safe, "remove what is null", edits);
    for null in rest {
        found.label_span(null.node.span, "null too");
    }
}
