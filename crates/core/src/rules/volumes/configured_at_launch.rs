use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "configured-at-launch",
    category: Category::Correctness,
    summary: "at most one volume is configured at launch, and a container mounts it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html",
    docs: page!("configured_at_launch.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let volumes = task.volumes().items();
    let at_launch = volumes.filter_map(|volume| {
        Some((volume, volume.configured_at_launch().known().filter(|set| **set)?))
    });
    let at_launch: Vec<_> = at_launch.collect();
    for (_, second) in at_launch.iter().skip(1) {
        findings
            .report_key(second, "a task has at most one volume that is configured at launch")
            .label(&at_launch[0].1, "the first one")
            .help("leave it to one volume, and use Amazon EFS for more");
    }
    if !task.knows_all_mounts() {
        return;
    }
    for (volume, _) in at_launch {
        let Some(name) = volume.name().known() else { continue };
        if task.containers().items().any(|container| container.mounts(*name)) {
            continue;
        }
        let volume = *name;
        findings
            .report(&name, format!("no container mounts `{volume}`, which is configured at launch"))
            .help(format!(
                "add `\"sourceVolume\": \"{volume}\"` to the `mountPoints` of a container"
            ));
    }
}
