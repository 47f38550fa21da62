use super::prelude::*;
use crate::{facts::regions, model::Arn};

pub(super) static RULE: Rule = Rule {
    id: "region-mismatch",
    category: Category::Suspicious,
    summary: "logs and secrets of a task are in the same Region",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: include_str!("region_mismatch.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, _)) = container.logs_to("awslogs") else { return };
    let region = log.option("awslogs-region").known();
    let Some(region) = region.filter(|region| regions::is_region(region)) else { return };
    for secret in task.containers().items().flat_map(|container| container.all_secrets()) {
        let Some(place) = secret.value_from().known() else { continue };
        let Some(arn) = Arn::parse(*place) else { continue };
        if regions::is_region(arn.region) && arn.region != *region {
            let message = format!("the logs go to `{}`, a secret is in `{}`", *region, arn.region);
            findings
                .report(&region, message)
                .label(&place, "the secret")
                .help("write the Region of the task, unless the logs are meant to leave it");
            return;
        }
    }
}
