use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "platform-version-compute",
    category: Category::Correctness,
    summary: "a platform version is given for Fargate only",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html",
    docs: page!("platform_version_compute.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(version) = launch.platform_version().known() else { return };
    let Some(launch_type) = launch.on_instances() else { return };
    let edit = findings.edit;
    let key = version.key_name();
    findings
        .report_key(&version, format!("only Fargate has platform versions, not `{}`", *launch_type))
        .label(&launch_type, "the tasks run on instances")
        .help(format!("remove `{key}`"))
        .fix(
            Safety::Safe,
            format!("remove `{key}`"),
            edit.remove_value(version.parent, version.node),
        );
}
