use super::prelude::*;
use crate::facts::host_paths;

pub(super) static RULE: Rule = Rule {
    id: "host-path",
    category: Category::Security,
    summary: "no volume opens the instance's own files",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
    docs: page!("host_path.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own.
    if !task.never_requires("FARGATE") {
        return;
    }
    let Some(host) = volume.host().known() else { return };
    let Some(path) = host.source_path().known() else { return };
    let Some(holds) = host_paths::sensitive(*path) else { return };
    findings
        .report(&path, format!("`{}` is {holds}", *path))
        .help("let the volume begin at a folder that is there for the task alone");
}
