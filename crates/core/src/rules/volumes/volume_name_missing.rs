use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "volume-name-missing",
    category: Category::Correctness,
    summary: "a volume on EFS or S3 Files, or configured at launch, has a name",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html",
    docs: page!("volume_name_missing.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !volume.name().is_absent() {
        return;
    }
    let kinds = ["efsVolumeConfiguration", "s3filesVolumeConfiguration", "configuredAtLaunch"];
    let given = kinds.into_iter().find_map(|kind| Some((kind, Field::given(volume.0, kind)?)));
    let Some((kind, given)) = given else { return };
    let edit = findings.edit;
    findings
        .missing(volume.0, format!("a volume with `{kind}` needs a `name`"))
        .label_span(given.key_span(), "this needs it")
        .help("add `name`, and use it as `sourceVolume` in the `mountPoints` of a container")
        .fix(Safety::Manual, "add `name`", edit.insert(volume.0, "name", "\"NAME\""));
}
