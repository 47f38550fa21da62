use super::prelude::*;
use crate::{
    facts::ebs::{self, NUMBERS},
    model::EbsVolume,
};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-range",
    category: Category::Correctness,
    summary: "size, IOPS and throughput of an EBS volume fit its type",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_volume_range.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    for volume in EbsVolume::all(launch) {
        let Some(kind) = volume.volume_type().known() else { continue };
        let Some(of) = ebs::volume_type(*kind) else { continue };
        for (name, unit, least) in NUMBERS {
            let Some(number) = Field::<i64>::read(volume.0, name).known() else { continue };
            let Some(limits) = of.limits(name) else { continue };
            // The schema speaks of what no type takes.
            if *number >= least && limits.exclude(*number) {
                findings
                    .report(&number, format!("`{}` volumes cannot have {} {unit}", *kind, *number))
                    .label(&kind, "the type of the volume")
                    .help(format!("it takes {} to {} {unit}", limits.least, limits.most));
            }
        }
    }
}
