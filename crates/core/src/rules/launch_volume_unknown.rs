use super::{prelude::*, unknown_name};

pub(super) static RULE: Rule = Rule {
    id: "launch-volume-unknown",
    category: Category::Correctness,
    summary: "every volume configured at launch is one that the task definition leaves to it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html",
    docs: include_str!("launch_volume_unknown.md"),
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
        let own = volumes.iter().find(|volume| volume.name().is(*name));
        let own = own.map(|volume| (volume, volume.configured_at_launch()));
        match own {
            Some((volume, Field::Absent)) => {
                let message = format!("the volume `{}` is not left to be configured at launch", *name);
                let found = findings.report(&name, message);
                found.label_there(volume, "this volume");
                found.help("add `\"configuredAtLaunch\": true` to the volume in the task definition");
            }
            Some((_, Field::Known(at))) if !*at => {
                let message = format!("the volume `{}` is not left to be configured at launch", *name);
                let found = findings.report(&name, message);
                found.label_there(&at, "so says the task definition");
                found.help("set `configuredAtLaunch` to true in the task definition");
            }
            None if task.knows_all_volumes() => {
                let message = format!("the task definition has no volume `{}`", *name);
                unknown_name::report(&name, message, &names, "it", findings)
                    .label_span_there(pair.task_place(), "this task definition");
            }
            _ => {}
        }
    }
}
