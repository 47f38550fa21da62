use super::prelude::*;
use crate::finding::Suppressions;

pub(super) static RULE: Rule = Rule {
    id: "expired-suppression",
    category: Category::Suspicious,
    summary: "a comment that hides findings up to a day is gone by then",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("expired_suppression.md"),
    check: Check::Suppression(check),
};

fn check(suppressions: &Suppressions<'_>, findings: &mut Findings<'_>) {
    for directive in suppressions.directives.iter().filter(|directive| directive.expired) {
        let Some((span, day)) = directive.until else { continue };
        findings
            .span(span, span, format!("this suppression expired after {day}"))
            .help("fix what it hid and remove the comment, or set a later date");
    }
}
