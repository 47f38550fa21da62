use super::prelude::*;
use crate::model::is_windows_path;
use crate::rules::absolute_path::absolute;

pub(super) static RULE: Rule = Rule {
    id: "mount-path",
    category: Category::Correctness,
    summary: "a volume appears at an absolute path below the root",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: page!("mount_path.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for mount in container.mount_points().items() {
        let Some(path) = mount.container_path().known() else { continue };
        if path.trim_end_matches('/').is_empty() {
            findings
                .report(&path, "a volume cannot take the place of the container's root")
                .help("mount it at a folder of its own, such as `/data`");
        } else if is_relative(*path, task) {
            let edit = findings.edit;
            let found = findings.report(&path, format!("`{}` is not an absolute path", *path));
            found.help("use an absolute path, starting with `/`");
            match task.linux().filter(|_| is_windows_path(*path)) {
                Some(linux) => {
                    found.label(&linux, "a path of Windows means nothing here");
                    found.help("write a path of Linux, such as `/data`");
                }
                None => {
                    let Some(absolute) = absolute(*path) else { continue };
                    let set = edit.set(path.node, &literal(&absolute));
                    found.fix(Safety::Unsafe, format!("write `{absolute}`"), set);
                }
            }
        }
    }
}

/// Paths of Windows count as absolute unless the task says that it is Linux; words in upper case
/// ask to be replaced.
fn is_relative(path: &str, task: TaskDefinition<'_>) -> bool {
    if path.starts_with('/') {
        return false;
    }
    let word = !path.contains('/') && path.contains(|c: char| c.is_ascii_uppercase());
    if is_windows_path(path) { task.linux().is_some() } else { !word && !task.may_be_windows() }
}
