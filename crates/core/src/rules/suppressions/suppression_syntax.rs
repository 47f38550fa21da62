use super::prelude::*;
use crate::finding::Suppressions;

pub(super) static RULE: Rule = Rule {
    id: "suppression-syntax",
    category: Category::Suspicious,
    summary: "a comment that hides findings says of which rules, and why",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("suppression_syntax.md"),
    check: Check::Suppression(check),
};

fn check(suppressions: &Suppressions<'_>, findings: &mut Findings<'_>) {
    for fault in suppressions.directives.iter().flat_map(|directive| &directive.faults) {
        findings.span(fault.span, fault.span, fault.message.clone()).help(fault.help.clone());
    }
}
