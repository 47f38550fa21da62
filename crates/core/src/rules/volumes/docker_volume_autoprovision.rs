use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "docker-volume-autoprovision",
    category: Category::Correctness,
    summary: "a task-scoped Docker volume does not set `autoprovision`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html",
    docs: page!("docker_volume_autoprovision.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(docker) = volume.docker().known() else { return };
    let Some(scope) = docker.scope().known().filter(|scope| **scope == "task") else { return };
    let Some(autoprovision) = docker.autoprovision().known() else { return };
    let edit = findings.edit;
    let found = findings
        .report_key(&autoprovision, "a Docker volume of scope `task` takes no `autoprovision`");
    found.label(&scope, "the scope");
    if *autoprovision {
        found.help("remove `autoprovision`, or use the scope `shared` to keep the volume");
    } else {
        found.help("remove `autoprovision`");
    }
    let safety = if *autoprovision { Safety::Unsafe } else { Safety::Safe };
    let remove = edit.remove_value(docker.node, autoprovision.node);
    found.fix(safety, "remove `autoprovision`", remove);
}
