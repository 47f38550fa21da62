use super::prelude::*;
use crate::{facts::managed_instances::WRITABLE, model::MountPoint};

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-host-path",
    category: Category::Suspicious,
    summary: "the folder of a Managed Instance is one that can be written",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html",
    docs: page!("managed_instances_host_path.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(compute) = task.requires("MANAGED_INSTANCES") else { return };
    let Some(path) = volume.source_path().filter(|path| path.starts_with('/')) else { return };
    if is_only_read(volume, task) {
        return;
    }
    let inside = |folder: &&&str| {
        path.strip_prefix(**folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if WRITABLE.iter().find(inside).is_none() {
        findings
            .report(&path, format!("Managed Instances cannot write to `{}`", *path))
            .label(&compute, "Managed Instances are required here")
            .help("use a folder in `/var` or `/tmp`: the rest of the file system is read-only");
    }
}

/// No container writes to it, as far as is known.
fn is_only_read(volume: Volume<'_>, task: TaskDefinition<'_>) -> bool {
    let Some(name) = volume.name().known() else { return true };
    let mounts = task.containers().items().flat_map(|container| container.mount_points().items());
    let own: Vec<_> = mounts.filter(|mount| mount.source_volume().is(*name)).collect();
    let written = |mount: &At<'_, MountPoint<'_>>| {
        mount.read_only().is_absent() || mount.read_only().is(false)
    };
    let complete = task.knows_all_mounts();
    !own.iter().any(written) && (!complete || !own.is_empty())
}
