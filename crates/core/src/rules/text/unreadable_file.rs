use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::ErrorKind;

pub(super) static RULE: Rule = Rule {
    id: "unreadable-file",
    category: Category::Correctness,
    summary: "the file is UTF-8 text of a sensible size and depth",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("unreadable_file.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    for error in syntax.errors.iter().filter(|error| error.kind == ErrorKind::Unreadable) {
        findings.syntax(error, Safety::Unsafe);
    }
}
