use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "mount-unknown-volume",
    category: Category::Correctness,
    summary: "every `sourceVolume` is a volume of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: page!("mount_unknown_volume.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !task.knows_all_volumes() {
        return;
    }
    let names: Vec<_> = task.volumes().items().filter_map(|volume| volume.name().known()).collect();
    let edit = findings.edit;
    for mount in container.mount_points().items() {
        let Some(source) = mount.source_volume().known() else { continue };
        if source.is_empty() || names.iter().any(|name| **name == *source) {
            continue;
        }
        let title = container.title();
        let wanted = *source;
        let found = findings.report(
            &source,
            format!("{title} mounts the volume `{wanted}`, which the task does not have"),
        );
        if let Some(name) = nearest(wanted, names.iter().map(|name| **name)) {
            let set = edit.set(source.node, &format!("\"{name}\""));
            found.help(format!("did you mean `{name}`?")).fix(
                Safety::Unsafe,
                format!("set `sourceVolume` to `{name}`"),
                set,
            );
        } else {
            found.help(format!("add `{{ \"name\": \"{wanted}\" }}` to the `volumes` of the task"));
        }
    }
}
