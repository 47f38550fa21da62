use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-volume",
    category: Category::Correctness,
    summary: "no volume for Fargate lies on the instance or on FSx",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: include_str!("fargate_volume.md"),
    check: Check::Volume(check),
};

const HELP: &str = "use a volume with a name only for data that lives as long as the task, \
                    `efsVolumeConfiguration` for data that stays";

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    let host = volume.host().known();
    let path = host.and_then(|host| host.source_path().known()).filter(|path| !path.is_empty());
    if let (Some(host), Some(path)) = (host, path) {
        findings
            .report(&path, "a Fargate task has no instance with folders to mount")
            .label(&fargate, ON_FARGATE)
            .help(HELP)
            .fix(
                Safety::Unsafe,
                "remove `host`: the volume then starts empty",
                edit.remove_value(volume.0, host.node),
            );
    }
    for name in ["dockerVolumeConfiguration", "fsxWindowsFileServerVolumeConfiguration"] {
        if let Some(kind) = Field::given(volume.0, name) {
            findings
                .report_key(&kind, format!("Fargate does not support `{name}`"))
                .label(&fargate, ON_FARGATE)
                .help(HELP);
        }
    }
}
