use super::prelude::*;
use crate::model::EbsVolume;

pub(super) static RULE: Rule = Rule {
    id: "ebs-file-system",
    category: Category::Correctness,
    summary: "the file system of an EBS volume is one that the operating system of the task has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html",
    docs: page!("ebs_file_system.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    for volume in EbsVolume::all(pair.launch) {
        let Some(kind) = volume.filesystem_type().known() else { continue };
        let windows = pair.task.windows();
        let linux = !pair.task.may_be_windows();
        let message = match *kind {
            "ntfs" if linux => "Linux tasks have no file system `ntfs`".to_owned(),
            "ext3" | "ext4" | "xfs" if windows.is_some() => {
                format!("Windows tasks have no file system `{}`", *kind)
            }
            _ => continue,
        };
        let place = windows.map_or(pair.task_place(), |windows| windows.node.span);
        let why = if linux { "the tasks run Linux" } else { "the tasks run Windows" };
        findings.report(&kind, message).label_span_there(place, why).help(
            "leave `filesystemType` out: the default is `xfs` for Linux and `ntfs` for Windows",
        );
    }
}
