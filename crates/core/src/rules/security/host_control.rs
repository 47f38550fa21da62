use super::prelude::*;
use crate::facts::host_paths;

pub(super) static RULE: Rule = Rule {
    id: "host-control",
    category: Category::Security,
    summary: "no container can take over its instance through a mount",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
    docs: page!("host_control.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own.
    if !task.never_requires("FARGATE") {
        return;
    }
    for mount in container.mount_points().items() {
        let writable = mount.read_only().is_absent() || mount.read_only().is(false);
        let Some(name) = mount.source_volume().known().filter(|_| writable) else { continue };
        let volume = task.volumes().items().find(|volume| volume.name().is(*name));
        let host = volume.and_then(|volume| volume.host().known());
        let Some(path) = host.and_then(|host| host.source_path().known()) else { continue };
        let Some(gives) = host_paths::control(*path) else { continue };
        let title = container.title();
        findings
            .report(&name, format!("through this mount {title} controls the whole instance"))
            .label(&path, gives)
            .help("mount a folder that holds only what the container needs");
    }
}
