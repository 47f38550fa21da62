use super::prelude::*;
use crate::finding::Suppressions;

pub(super) static RULE: Rule = Rule {
    id: "unknown-suppressed-rule",
    category: Category::Suspicious,
    summary: "a comment that hides findings names rules that exist",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("unknown_suppressed_rule.md"),
    check: Check::Suppression(check),
};

fn check(suppressions: &Suppressions<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for named in suppressions.directives.iter().flat_map(|directive| &directive.rules) {
        let Some(suggestion) = named.unknown else { continue };
        let message = format!("there is no rule or category `{}`", named.name);
        let found = findings.span(named.span, named.span, message);
        match suggestion {
            Some(meant) => found.help(format!("did you mean `{meant}`?")).fix(
                Safety::Unsafe,
                format!("write `{meant}`"),
                edit.replace(named.span, meant),
            ),
            None => found.help("`ecslint explain` lists the rules"),
        };
    }
}
