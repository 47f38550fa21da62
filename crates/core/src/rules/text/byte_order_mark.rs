use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::ErrorKind;

pub(super) static RULE: Rule = Rule {
    id: "byte-order-mark",
    category: Category::Correctness,
    summary: "the file does not start with a byte order mark",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("byte_order_mark.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    for error in syntax.errors.iter().filter(|error| error.kind == ErrorKind::ByteOrderMark) {
        findings.syntax(error, Safety::Safe);
    }
}
