use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "volume-kinds",
    category: Category::Correctness,
    summary: "a volume is of one kind",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html",
    docs: page!("volume_kinds.md"),
    check: Check::Volume(check),
};

const KINDS: &[&str] = &[
    "host",
    "dockerVolumeConfiguration",
    "efsVolumeConfiguration",
    "s3filesVolumeConfiguration",
    "fsxWindowsFileServerVolumeConfiguration",
    "configuredAtLaunch",
];

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // An empty `host` comes from tools and says no more than a name does.
    let kinds = KINDS.iter().filter_map(|name| Some((name, Field::given(volume.0, name)?)));
    let kinds: Vec<_> = kinds.collect();
    if kinds.len() < 2 {
        return;
    }
    let edit = findings.edit;
    let title = volume.title();
    let found = findings.missing(volume.0, format!("{title} is of {} kinds at once", kinds.len()));
    for (_, kind) in &kinds {
        found.label_span(kind.key_span(), "one kind");
    }
    found.help("keep one of them");
    if let Some((_, host)) =
        kinds.iter().find(|(name, _)| **name == "host").filter(|_| kinds.len() == 2)
    {
        let remove = edit.remove_value(volume.0, host.node);
        found.fix(Safety::Unsafe, "remove `host`", remove);
    }
}
