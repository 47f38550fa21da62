use super::prelude::*;
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "unused-volume",
    category: Category::Suspicious,
    summary: "a container mounts every volume",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: page!("unused_volume.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if volume.name().is_absent() {
        return nameless(volume, findings);
    }
    let Some(name) = volume.name().known() else { return };
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

/// For some kinds AWS demands the name, which is a rule of its own.
fn nameless(volume: Volume<'_>, findings: &mut Findings<'_>) {
    let kinds = ["efsVolumeConfiguration", "s3filesVolumeConfiguration", "configuredAtLaunch"];
    if kinds.iter().all(|kind| Field::<&Node<'_>>::read(volume.0, kind).is_absent()) {
        findings
            .missing(volume.0, "no container can mount a volume without a name")
            .help("add `name`, and use it as `sourceVolume` in the `mountPoints` of a container");
    }
}
