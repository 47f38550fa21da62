use super::prelude::*;
use crate::model::By;

pub(super) static RULE: Rule = Rule {
    id: "launch-volume-missing",
    category: Category::Correctness,
    summary: "a volume that the task definition leaves to the launch is configured there",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html",
    docs: page!("launch_volume_missing.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let configurable = matches!(pair.launch.by, By::Service | By::RunTask | By::StartTask);
    let configurations = pair.launch.volume_configurations();
    let described = pair.service.is_described();
    if !configurable || described || !pair.is_whole() || !configurations.is_complete() {
        return;
    }
    for volume in pair.task.volumes().items() {
        if !volume.configured_at_launch().is(true) {
            continue;
        }
        let Some(name) = volume.name().known() else { continue };
        let other = |known: Field<'_, &str>| known.known().is_some_and(|known| *known != *name);
        if !configurations.items().all(|configuration| other(configuration.name())) {
            continue;
        }
        findings
            .missing(pair.launch.node(), format!("nothing configures the volume `{}`", *name))
            .label_there(&name, "left to be configured at launch")
            .help("add an entry of this name to `volumeConfigurations`, with `managedEBSVolume`");
    }
}
