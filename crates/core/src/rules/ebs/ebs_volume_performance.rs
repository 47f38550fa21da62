use super::prelude::*;
use crate::{facts::ebs, model::EbsVolume};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-performance",
    category: Category::Correctness,
    summary: "IOPS and throughput are set for the types of volume that have them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_volume_performance.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for volume in EbsVolume::all(launch) {
        let Some(kind) = volume.volume_type().known() else { continue };
        let Some(of) = ebs::volume_type(*kind) else { continue };
        for (name, owners) in [("iops", "`gp3`, `io1` and `io2`"), ("throughput", "`gp3`")] {
            let Some(number) = Field::given(volume.0, name) else { continue };
            if of.limits(name).is_none() {
                findings
                    .report_key(&number, format!("`{name}` cannot be set for `{}` volumes", *kind))
                    .label(&kind, "the type of the volume")
                    .help(format!("leave it out: it is for {owners}"))
                    .fix(
                        Safety::Unsafe,
                        format!("remove `{name}`"),
                        edit.remove_value(number.parent, number.node),
                    );
            }
        }
        if matches!(*kind, "io1" | "io2") && volume.iops().is_absent() {
            findings
                .report(&kind, format!("`{}` volumes need `iops`", *kind))
                .help("say how many I/O operations per second it has, or use `gp3`")
                .fix(Safety::Manual, "add `iops`", edit.insert(volume.node, "iops", "3000"));
        }
    }
}
