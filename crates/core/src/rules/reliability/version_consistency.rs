use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "version-consistency",
    category: Category::Reliability,
    summary: "all tasks of a deployment run the same image",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
    docs: page!("version_consistency.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let consistency = container.version_consistency().known();
    let Some(disabled) = consistency.filter(|set| **set == "disabled") else { return };
    let Some(image) = container.image().known().filter(|image| !image.contains('@')) else {
        return;
    };
    let edit = findings.edit;
    findings
        .report(&disabled, "tasks of one deployment may run different images")
        .label(&image, "whatever this is when a task starts")
        .help("leave it `enabled`, the default, or name the image by its digest")
        .fix(
            Safety::Unsafe,
            "remove `versionConsistency`",
            edit.remove_value(container.0, disabled.node),
        );
}
