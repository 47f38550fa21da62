use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::ErrorKind;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-key",
    category: Category::Suspicious,
    summary: "no object gives the same key twice",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html",
    docs: page!("duplicate_key.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    for error in syntax.errors.iter().filter(|error| error.kind == ErrorKind::DuplicateKey) {
        findings.syntax(error, Safety::Unsafe);
    }
}
