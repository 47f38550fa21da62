use super::prelude::*;
use crate::facts::volumes::{KINDS, Platform};

pub(super) static RULE: Rule = Rule {
    id: "volume-platform",
    category: Category::Correctness,
    summary: "no volume is of a kind that the compute or operating system lacks",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html",
    docs: page!("volume_platform.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        let Some(field) = Field::given(volume.0, kind.field) else { continue };
        // Fargate has a rule of its own, which has said enough.
        let speaks = |platform: Platform| match platform {
            Platform::Fargate => false,
            Platform::Linux => task.never_requires("FARGATE"),
            _ => true,
        };
        let platforms = kind.refused_by.iter().filter(|platform| speaks(**platform));
        let first =
            platforms.into_iter().find_map(|platform| Some((platform, task.runs_on(*platform)?)));
        let Some((platform, at)) = first else { continue };
        findings
            .report_key(&field, format!("`{}` is not supported on {}", kind.field, platform.name()))
            .label(&at, "required here")
            .help(kind.instead);
    }
}
