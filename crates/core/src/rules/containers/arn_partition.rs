use super::prelude::*;
use crate::{facts::regions, model::Arn, schema::nearest};

pub(super) static RULE: Rule = Rule {
    id: "arn-partition",
    category: Category::Suspicious,
    summary: "ARNs name a partition of AWS, the one of their Region",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
    docs: page!("arn_partition.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for text in [task.task_role_arn(), task.execution_role_arn()] {
        look(text, findings);
    }
    for container in task.containers().items() {
        container.all_secrets().for_each(|secret| look(secret.value_from(), findings));
        container.environment_files().items().for_each(|file| look(file.value(), findings));
        if let Some(credentials) = container.repository_credentials().known() {
            look(credentials.credentials_parameter(), findings);
        }
    }
}

fn look(field: Field<'_, &str>, findings: &mut Findings<'_>) {
    let Some(text) = field.known() else { return };
    let Some(arn) = Arn::parse(*text) else { return };
    let own = regions::partitions().find(|known| *known == arn.partition);
    // An ARN without a Region is in the partition of the Region that everything is deployed to.
    let assumed = findings.region.filter(|_| arn.region.is_empty());
    let region = assumed.unwrap_or(arn.region);
    let home = regions::is_region(region).then(|| regions::partition_of(region));
    let edit = findings.edit;
    let (message, meant) = match (own, home) {
        (Some(own), Some(home)) if own != home => {
            (format!("the Region `{region}` is not in the partition `{own}`"), Some(home))
        }
        (Some(_), _) => return,
        (None, _) => {
            let near = nearest(arn.partition, regions::partitions());
            // Other words stand for a partition that is filled in later.
            if near.is_none() && !arn.partition.starts_with("aws") {
                return;
            }
            (format!("AWS has no partition `{}`", arn.partition), home.or(near))
        }
    };
    let mut help =
        format!("the partitions are {}", regions::partitions().collect::<Vec<_>>().join(", "));
    if let Some(region) = assumed {
        help += &format!("; the configuration says `region = \"{region}\"`");
    }
    let found = findings.report(&text, message);
    found.help(help);
    if let Some(meant) = meant {
        let rest = &(*text)["arn:".len() + arn.partition.len()..];
        let set = edit.set(text.node, &literal(format!("arn:{meant}{rest}")));
        found.fix(Safety::Unsafe, format!("write `arn:{meant}:`"), set);
    }
}
