use super::prelude::*;
use crate::rules::absolute_path::absolute;

pub(super) static RULE: Rule = Rule {
    id: "tmpfs-path",
    category: Category::Correctness,
    summary: "a `tmpfs` is mounted at an absolute path of its own below the root",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html",
    docs: page!("tmpfs_path.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(linux) = container.linux_parameters().known() else { return };
    let edit = findings.edit;
    for path in linux.tmpfs().items().filter_map(|tmpfs| tmpfs.container_path().known()) {
        let bare = path.trim_end_matches('/');
        let mut mounts =
            container.mount_points().items().filter_map(|it| it.container_path().known());
        if bare.is_empty() {
            findings
                .report(&path, "a `tmpfs` cannot take the place of the container's root")
                .help("mount it at a folder of its own, such as `/tmp`");
        } else if let Some(mount) = mounts.find(|mount| mount.trim_end_matches('/') == bare) {
            findings
                .report(&path, format!("a volume is mounted at `{}` already", *path))
                .label(&mount, "the volume")
                .help("Docker mounts one thing at a path: remove one of the two");
        } else if !path.starts_with('/') {
            let found = findings
                .report(&path, format!("the path `{}` is not absolute", *path))
                .help("write the whole path, from `/` on");
            if let Some(absolute) = absolute(*path) {
                let set = edit.set(path.node, &literal(&absolute));
                found.fix(Safety::Unsafe, format!("write `{absolute}`"), set);
            }
        }
    }
}
