use super::prelude::*;
use crate::finding::{Directive, Suppressions};
use ecslint_syntax::{Edit, Editor, Span};

pub(super) static RULE: Rule = Rule {
    id: "unused-suppression",
    category: Category::Suspicious,
    summary: "a comment that hides findings hides some",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("unused_suppression.md"),
    check: Check::Suppression(check),
};

fn check(suppressions: &Suppressions<'_>, findings: &mut Findings<'_>) {
    for directive in &suppressions.directives {
        let unused = || directive.rules.iter().filter(|rule| rule.unused);
        let Some(first) = unused().next() else { continue };
        let names: Vec<_> = unused().map(|rule| format!("`{}`", rule.name)).collect();
        let names = names.join(", ");
        let message = format!("unused suppression: {names} reports nothing here");
        let edit = findings.edit;
        if unused().count() == directive.rules.len() {
            let found = findings.span(edit.first_line(directive.span), directive.span, message);
            found.fix(Safety::Safe, "remove the comment", edit.replace(directive.whole, ""));
        } else {
            let found = findings.span(first.span, first.span, message);
            found.fix(Safety::Safe, format!("remove {names}"), without(directive, edit));
        }
    }
}

/// Takes the unused names out of the list.
fn without(directive: &Directive<'_>, edit: Editor<'_>) -> Vec<Edit> {
    let Some((first, last)) = directive.rules.first().zip(directive.rules.last()) else {
        return Vec::new();
    };
    let kept = directive.rules.iter().filter(|rule| !rule.unused).map(|rule| rule.name);
    let list = Span { start: first.span.start, end: last.span.end };
    if directive.until.is_some_and(|(day, _)| list.contains(day)) {
        return Vec::new();
    }
    edit.replace(list, &kept.collect::<Vec<_>>().join(", "))
}
