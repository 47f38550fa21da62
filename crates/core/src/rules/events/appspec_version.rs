use super::prelude::*;
use crate::model::AppSpec;
use ecslint_syntax::Value;

pub(super) static RULE: Rule = Rule {
    id: "appspec-version",
    category: Category::Suspicious,
    summary: "an AppSpec file is of version 0.0",
    url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure.html",
    docs: page!("appspec_version.md"),
    check: Check::AppSpec(check),
};

fn check(appspec: AppSpec<'_>, findings: &mut Findings<'_>) {
    let Some(version) = appspec.version().known() else { return };
    let other = match &version.node.value {
        // CodeDeploy and its clients take `1` and `1.0` as numbers.
        Value::Number(number) => !matches!(number.value, 0.0 | 1.0),
        Value::String(text) => !matches!(text.trim(), "0.0" | "0"),
        _ => false,
    };
    let edit = findings.edit;
    if other {
        findings
            .report(&version, "the only version of AppSpec files is 0.0")
            .help("it is the version of the format, not that of your deployment")
            .fix(Safety::Safe, "write 0.0", edit.set(version.node, "0.0"));
    }
}
