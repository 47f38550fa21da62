use super::prelude::*;
use crate::{
    facts::ebs::{self, NUMBERS},
    model::EbsVolume,
};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-undocumented-limit",
    category: Category::Suspicious,
    summary: "EBS volumes stay within the limits that the ECS documentation names",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_volume_undocumented_limit.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    for volume in EbsVolume::all(launch) {
        let Some(kind) = volume.volume_type().known() else { continue };
        let Some(of) = ebs::volume_type(*kind) else { continue };
        for (name, unit, _) in NUMBERS {
            let Some(number) = Field::<i64>::read(volume.0, name).known() else { continue };
            let Some(limits) = of.limits(name).filter(|limits| limits.are_passed(*number)) else {
                continue;
            };
            let (safe, most) = (limits.documented, limits.most);
            findings
                .report(
                    &number,
                    format!(
                        "ECS documents at most {safe} {unit} for `{}` volumes, not {}",
                        *kind, *number
                    ),
                )
                .label(&kind, "the type of the volume")
                .help(format!("{safe} {unit} are safe; EBS itself takes {most} by now"));
        }
    }
}
