use super::prelude::*;
use crate::facts::platform_versions;

pub(super) static RULE: Rule = Rule {
    id: "unknown-platform-version",
    category: Category::Correctness,
    summary: "the platform version is one that Fargate has, or `LATEST`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html",
    docs: page!("unknown_platform_version.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(version) = launch.platform_version().known() else { return };
    let newer = platform_versions::is_newer(*version);
    if newer || platform_versions::exists(*version) || !launch.names_no_instances() {
        return;
    }
    let edit = findings.edit;
    let found =
        findings.report(&version, format!("Fargate has no platform version `{}`", *version));
    found.help("use `LATEST`, `1.4.0` for Linux or `1.0.0` for Windows");
    if let Some(meant) = platform_versions::meant(*version) {
        let set = edit.set(version.node, &literal(meant));
        found.fix(Safety::Unsafe, format!("set it to `{meant}`"), set);
    }
}
