use super::prelude::*;
use crate::facts::platform_versions::{self, CURRENT};

pub(super) static RULE: Rule = Rule {
    id: "retired-platform-version",
    category: Category::Correctness,
    summary: "Fargate still starts tasks on the platform version",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html",
    docs: page!("retired_platform_version.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(version) = launch.platform_version().known() else { return };
    let Some(since) = platform_versions::retired(*version) else { return };
    if !launch.names_no_instances() {
        return;
    }
    let edit = findings.edit;
    let message = format!(
        "Fargate no longer starts tasks on platform version `{}` (since {since})",
        *version
    );
    findings
        .report(&version, message)
        .help(format!("use `{CURRENT}`, or `LATEST` to follow Fargate"))
        .fix(
            Safety::Unsafe,
            format!("set it to `{CURRENT}`"),
            edit.set(version.node, &literal(CURRENT)),
        );
}
