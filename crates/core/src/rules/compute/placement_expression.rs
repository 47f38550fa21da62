use super::prelude::*;
use crate::facts::cluster_query::{self, Fault, MAX_LENGTH};
use crate::model::PlacementConstraint;

pub(super) static RULE: Rule = Rule {
    id: "placement-expression",
    category: Category::Suspicious,
    summary: "placement constraints say in the cluster query language which instances they mean",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html",
    docs: page!("placement_expression.md"),
    check: Check::Constraint(check),
};

const FORM: &str = "write a subject, an operator and what to compare with, such as \
     `attribute:ecs.instance-type == t3.small`";

fn check(constraint: PlacementConstraint<'_>, findings: &mut Findings<'_>) {
    if constraint.kind().is("memberOf") && constraint.expression().is_absent() {
        let message = "this constraint does not say which instances it means";
        findings.missing(constraint.0, message).help(format!("add `expression`; {FORM}"));
    }
    let Some(expression) = constraint.expression().known() else { return };
    let length = expression.chars().count();
    if length > MAX_LENGTH {
        let message = format!("an expression has at most {MAX_LENGTH} characters, not {length}");
        let help = "choose the instances by an attribute of your own";
        findings.report(&expression, message).help(help);
    }
    let Some(fault) = cluster_query::fault(*expression) else { return };
    let (part, message, help) = word(fault);
    findings.part(&expression, part, message).help(help);
}

/// What is at fault, what to say of it, and what to do.
fn word(fault: Fault<'_>) -> (&str, String, String) {
    let operators =
        "use `==`, `!=`, `=~`, `!~`, `in`, `!in`, `exists`, `!exists`, `>`, `>=`, `<` or `<=`";
    match fault {
        Fault::Subject("") => {
            ("", "a part of this expression is missing".to_owned(), FORM.to_owned())
        }
        Fault::Subject(subject) => (
            subject,
            format!("instances are not chosen by `{subject}`"),
            format!("write `attribute:NAME`, or one of {}", quoted(cluster_query::SUBJECTS)),
        ),
        Fault::Operator("") => ("", "this expression compares nothing".to_owned(), FORM.to_owned()),
        Fault::Operator(sign) => (sign, format!("`{sign}` is no operator"), operators.to_owned()),
        Fault::Bracket(bracket) => {
            let help = "every `(` has its `)`".to_owned();
            (bracket, format!("this `{bracket}` has no partner"), help)
        }
        Fault::Argument(subject) => {
            (subject, format!("`{subject}` is compared with nothing"), FORM.to_owned())
        }
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
