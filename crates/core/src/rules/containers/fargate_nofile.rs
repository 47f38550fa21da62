use super::prelude::*;
use crate::facts::fargate::OPEN_FILES;

pub(super) static RULE: Rule = Rule {
    id: "fargate-nofile",
    category: Category::Suspicious,
    summary: "on Fargate a container asks for at most 1048576 open files",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html",
    docs: page!("fargate_nofile.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    for ulimit in container.ulimits().items().filter(|ulimit| ulimit.name().is("nofile")) {
        // One finding: a soft limit this high has a hard limit as high.
        let limits = [ulimit.hard_limit(), ulimit.soft_limit()];
        let high = |limit: &At<'_, i64>| **limit > OPEN_FILES;
        let Some(limit) = limits.into_iter().filter_map(Field::known).find(high) else { continue };
        let edit = findings.edit;
        let files = *limit;
        findings
            .report(&limit, format!("Fargate allows {OPEN_FILES} open files, not {files}"))
            .label(&fargate, ON_FARGATE)
            .help(format!("use at most {OPEN_FILES}; without this limit it is 65535"))
            .fix(
                Safety::Unsafe,
                format!("set it to {OPEN_FILES}"),
                edit.set(limit.node, &OPEN_FILES.to_string()),
            );
    }
}
