use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "unused-volume",
    category: Category::Suspicious,
    summary: "a container mounts every volume",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: include_str!("unused_volume.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(name) = volume.name().known().filter(|name| !name.is_empty()) else { return };
    // A volume configured at launch must be mounted, which is a rule of its own.
    let settled =
        volume.configured_at_launch().is_absent() || volume.configured_at_launch().is(false);
    let mounted = task.containers().items().any(|container| container.mounts(*name));
    if mounted || !settled || !task.knows_all_mounts() {
        return;
    }
    let edit = findings.edit;
    let list = task.volumes().known();
    let remove = list.map(|list| match list.len() {
        1 => edit.remove_value(task.0, list.node),
        _ => edit.remove_value(list.node, volume.0),
    });
    let text = *name;
    findings
        .report(&name, format!("no container mounts the volume `{text}`"))
        .help(format!(
            "add `\"sourceVolume\": \"{text}\"` to the `mountPoints` of a container, or remove it"
        ))
        .fix(Safety::Unsafe, format!("remove the volume `{text}`"), remove.unwrap_or_default());
}
