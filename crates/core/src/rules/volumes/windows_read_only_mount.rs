use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-read-only-mount",
    category: Category::Suspicious,
    summary: "no container on a Windows instance mounts a volume read-only",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-bind-mount-config.html",
    docs: page!("windows_read_only_mount.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    let edit = findings.edit;
    for mount in container.mount_points().items() {
        let Some(read_only) = mount.read_only().known().filter(|only| **only) else { continue };
        let remove = edit.remove_value(mount.node, read_only.node);
        findings
            .report_key(&read_only, "`readOnly` is not supported on Windows")
            .label(&windows, "Windows is required here")
            .help("remove it: the container may always write to the volume")
            .fix(Safety::Unsafe, "remove `readOnly`", remove);
    }
}
