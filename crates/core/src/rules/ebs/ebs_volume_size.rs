use super::prelude::*;
use crate::model::EbsVolume;

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-size",
    category: Category::Correctness,
    summary: "an EBS volume has a size or starts from a snapshot",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_volume_size.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for volume in EbsVolume::all(launch) {
        if volume.size().is_absent() && volume.snapshot_id().is_absent() {
            findings
                .report_key(&volume, "the volume has neither `sizeInGiB` nor `snapshotId`")
                .help("say how large it is in GiB, or which snapshot it starts from")
                .fix(
                    Safety::Manual,
                    "add `sizeInGiB`",
                    edit.insert(volume.node, "sizeInGiB", "20"),
                );
        }
        if let (Some(rate), true) =
            (volume.initialization_rate().known(), volume.snapshot_id().is_absent())
        {
            findings
                .report_key(&rate, "`volumeInitializationRate` needs a `snapshotId`")
                .help("it is the speed of loading a snapshot: name the snapshot, or leave it out")
                .fix(
                    Safety::Unsafe,
                    "remove `volumeInitializationRate`",
                    edit.remove_value(rate.parent, rate.node),
                );
        }
    }
}
