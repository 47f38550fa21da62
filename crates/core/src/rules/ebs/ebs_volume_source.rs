use super::prelude::*;
use crate::{
    facts::ebs::{is_key, is_snapshot},
    model::EbsVolume,
};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-source",
    category: Category::Suspicious,
    summary: "snapshots and keys of EBS volumes look like such",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_volume_source.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    for volume in EbsVolume::all(launch) {
        if let Some(snapshot) = volume.snapshot_id().known().filter(|id| !is_snapshot(id)) {
            findings
                .report(&snapshot, format!("`{}` is no ID of a snapshot", *snapshot))
                .help("an ID is `snap-` and 8 or 17 hexadecimal digits");
        }
        if let Some(key) = volume.kms_key_id().known().filter(|key| !is_key(key)) {
            findings
                .report(&key, format!("`{}` names no key of AWS KMS", *key))
                .help("write the ID of the key, `alias/NAME`, or the ARN of either");
        }
    }
}
