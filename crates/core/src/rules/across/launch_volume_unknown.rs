use super::prelude::*;
use crate::rules::unknown_name;

pub(super) static RULE: Rule = Rule {
    id: "launch-volume-unknown",
    category: Category::Correctness,
    summary: "every volume configured at launch is one that the task definition leaves to it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html",
    docs: page!("launch_volume_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    if pair.launch.volume_configurations().is_absent() {
        return;
    }
    let task = pair.task;
    let volumes: Vec<At<'_, Volume<'_>>> = task.volumes().items().collect();
    let names: Vec<&str> =
        volumes.iter().filter_map(|volume| volume.name().known()).map(|name| *name).collect();
    for configuration in pair.launch.volume_configurations().items() {
        let Some(name) = configuration.name().known() else { continue };
        let Some(volume) = volumes.iter().find(|volume| volume.name().is(*name)) else {
            if task.knows_all_volumes() {
                let message = format!("the task definition has no volume `{}`", *name);
                unknown_name::report(&name, message, &names, "it", findings)
                    .label_span_there(pair.task_place(), "this task definition");
            }
            continue;
        };
        let launch = volume.configured_at_launch();
        if launch.is_absent() || launch.is(false) {
            findings
                .report(
                    &name,
                    format!("the volume `{}` is not left to be configured at launch", *name),
                )
                .label_there(volume, "this volume")
                .help("give it `\"configuredAtLaunch\": true` in the task definition");
        }
    }
}
