use super::prelude::*;
use crate::facts::platform_versions::{CURRENT, LATEST, WINDOWS, exists};

pub(super) static RULE: Rule = Rule {
    id: "platform-version-system",
    category: Category::Correctness,
    summary: "the Fargate platform version is one of the operating system of the tasks",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-windows-fargate.html",
    docs: page!("platform_version_system.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(version) = pair.launch.platform_version().known() else { return };
    if *version == LATEST || !exists(*version) {
        return;
    }
    let (system, right) = match (pair.task.windows(), pair.task.linux()) {
        (Some(windows), _) if *version != WINDOWS => (windows, WINDOWS),
        (_, Some(linux)) if *version == WINDOWS => (linux, CURRENT),
        _ => return,
    };
    let edit = findings.edit;
    findings
        .report(&version, format!("there is no platform version {} for these tasks", *version))
        .label_there(&system, format!("its platform version is {right}"))
        .help(format!("use `LATEST`, or {right}"))
        .fix(Safety::Safe, "write `LATEST`", edit.set(version.node, "\"LATEST\""));
}
