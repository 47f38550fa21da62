use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "mount-point-incomplete",
    category: Category::Correctness,
    summary: "a mount point says which volume appears where",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: page!("mount_point_incomplete.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for mount in container.mount_points().items() {
        let (volume, path) = (mount.source_volume(), mount.container_path());
        if volume.is_absent() {
            findings
                .missing(mount.node, "this mount point has no `sourceVolume`")
                .help("add `sourceVolume` with the name of a volume of the task")
                .fix(
                    Safety::Manual,
                    "add `sourceVolume`",
                    edit.insert(mount.node, "sourceVolume", "\"NAME\""),
                );
        }
        if path.is_absent() {
            let volume =
                volume.known().map_or("a volume".to_owned(), |name| format!("`{}`", *name));
            findings
                .missing(
                    mount.node,
                    format!("this mount point does not say where {volume} appears"),
                )
                .help("add `containerPath` with an absolute path in the container")
                .fix(
                    Safety::Manual,
                    "add `containerPath`",
                    edit.insert(mount.node, "containerPath", "\"/PATH\""),
                );
        }
    }
}
