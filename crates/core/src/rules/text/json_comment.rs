use super::prelude::*;
use crate::finding::Syntax;
use ecslint_syntax::{Edit, Format};

pub(super) static RULE: Rule = Rule {
    id: "json-comment",
    category: Category::Correctness,
    summary: "a `.json` file holds no comments",
    url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html",
    docs: page!("json_comment.md"),
    check: Check::Syntax(check),
};

fn check(syntax: &Syntax, findings: &mut Findings<'_>) {
    let [first, rest @ ..] = syntax.comments.as_slice() else { return };
    if syntax.format != Format::Json {
        return;
    }
    let edits = syntax.comments.iter().map(|&span| Edit { span, text: String::new() });
    let edit = findings.edit;
    let speaks_to_us = syntax.comments.iter().any(|&at| edit.quote(at).contains("ecslint-ignore"));
    let found = findings.span(*first, *first, "JSON has no comments: the AWS CLI refuses the file");
    found.help(match speaks_to_us {
        true => "say it in `ecslint.toml` with `[[ignore]]`, or keep a `.jsonc` file and strip it",
        false => "remove them, or keep them in a `.jsonc` file and strip them before deploying",
    });
    found.fix(Safety::Unsafe, "remove the comments", edits.collect());
    for &span in rest {
        found.label_span(span, "another comment");
    }
}
