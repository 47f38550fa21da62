use super::prelude::*;
use crate::{
    facts::ebs::{self, DEFAULT_IOPS, IOPS_PER_THROUGHPUT},
    model::EbsVolume,
};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-ratio",
    category: Category::Suspicious,
    summary: "an EBS volume is large enough for its IOPS, and these for its throughput",
    url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",
    docs: page!("ebs_volume_ratio.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    EbsVolume::all(launch).for_each(|volume| ratios(volume.value, findings));
}

fn ratios(volume: EbsVolume<'_>, findings: &mut Findings<'_>) {
    let Some(kind) = volume.volume_type().known() else { return };
    let Some(per_gib) = ebs::volume_type(*kind).and_then(|kind| kind.iops_per_gib) else { return };
    let baseline = if *kind == "gp3" { DEFAULT_IOPS } else { 0 };
    if let (Some(iops), Some(size)) = (volume.iops().known(), volume.size().known())
        && *iops > per_gib.saturating_mul(*size).max(baseline)
    {
        findings
            .report(&iops, format!("{} IOPS are too many for {} GiB", *iops, *size))
            .label(&size, "the size of the volume")
            .help(format!("`{}` volumes have {per_gib} IOPS for each GiB at most", *kind));
    }
    let iops = match volume.iops() {
        Field::Known(iops) => *iops,
        Field::Absent => DEFAULT_IOPS,
        Field::Unknown | Field::Wrong => return,
    };
    let Some(throughput) = volume.throughput().known().filter(|_| *kind == "gp3") else { return };
    if throughput.saturating_mul(IOPS_PER_THROUGHPUT) > iops {
        findings
            .report(&throughput, format!("{} MiB/s are too much for {iops} IOPS", *throughput))
            .help(format!(
                "set `iops` to {} or more",
                throughput.saturating_mul(IOPS_PER_THROUGHPUT)
            ));
    }
}
