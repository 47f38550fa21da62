use super::prelude::*;
use crate::{facts::log_value, schema::nearest};

pub(super) static RULE: Rule = Rule {
    id: "firelens-option",
    category: Category::Suspicious,
    summary: "a FireLens router is given options that ECS knows",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html",
    docs: page!("firelens_option.md"),
    check: Check::Container(check),
};

const METADATA: &str = "enable-ecs-log-metadata";
const OPTIONS: &[&str] = &[METADATA, "config-file-type", "config-file-value"];

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some(options) = router.options().known() else { return };
    let edit = findings.edit;
    for (name, option) in options.entries().filter(|(name, _)| !OPTIONS.contains(name)) {
        let found = findings.report_key(&option, format!("FireLens has no option `{name}`"));
        found.help(
            "put destination options in the `logConfiguration` of the containers that log to it",
        );
        let near = nearest(name, OPTIONS.iter().copied());
        if let Some(near) = near.filter(|near| options.get(near).is_absent()) {
            found.help(format!("did you mean `{near}`?"));
            let rename = edit.rename(option.key_span(), near);
            found.fix(Safety::Unsafe, format!("write `{near}`"), rename);
        }
    }
    let Some(metadata) = options.get(METADATA).known() else { return };
    if !log_value::is_bool(*metadata) {
        findings
            .report(&metadata, format!("`{METADATA}` is `true` or `false`, not `{}`", *metadata))
            .help(
                "`true`, the default, adds the cluster, task and task definition to each message",
            );
    }
}
