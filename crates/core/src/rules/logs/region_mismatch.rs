use super::prelude::*;
use crate::{facts::regions, model::Arn};

pub(super) static RULE: Rule = Rule {
    id: "region-mismatch",
    category: Category::Suspicious,
    summary: "logs and secrets of a task are in the same Region",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("region_mismatch.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let secrets = task.containers().items().flat_map(|container| container.all_secrets());
    let places = secrets.filter_map(|secret| {
        let place = secret.value_from().known()?;
        Some((place, Arn::parse(*place)?.region))
    });
    let places: Vec<_> = places.collect();
    if places.is_empty() {
        return;
    }
    for container in task.containers().items() {
        let Some((log, _)) = container.logs_to("awslogs") else { continue };
        let region = log.option("awslogs-region").known();
        let Some(region) = region.filter(|region| regions::is_region(region)) else { continue };
        let differs = |(_, other): &&(_, &str)| *other != *region && regions::is_region(other);
        let Some((place, other)) = places.iter().find(differs) else { continue };
        findings
            .report(&region, format!("the logs go to `{}`, a secret is in `{other}`", *region))
            .label(place, "the secret")
            .help("write the Region of the task, unless the logs are meant to leave it");
    }
}
