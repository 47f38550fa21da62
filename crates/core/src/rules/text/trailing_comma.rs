use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::ErrorKind;

pub(super) static RULE: Rule = Rule {
    id: "trailing-comma",
    category: Category::Correctness,
    summary: "there are no trailing commas",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("trailing_comma.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    for error in syntax.errors.iter().filter(|error| error.kind == ErrorKind::TrailingComma) {
        findings.syntax(error, Safety::Safe);
    }
}
