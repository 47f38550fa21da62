use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::ErrorKind;

pub(super) static RULE: Rule = Rule {
    id: "syntax-error",
    category: Category::Correctness,
    summary: "the text follows the grammar of its format",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("syntax_error.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    for error in syntax.errors.iter().filter(|error| error.kind == ErrorKind::Syntax) {
        findings.syntax(error, Safety::Unsafe);
    }
}
