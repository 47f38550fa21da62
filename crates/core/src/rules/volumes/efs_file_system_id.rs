use super::prelude::*;
use crate::facts::efs;

pub(super) static RULE: Rule = Rule {
    id: "efs-file-system-id",
    category: Category::Correctness,
    summary: "`fileSystemId` looks like the ID of an EFS file system",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html",
    docs: page!("efs_file_system_id.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(volume) = volume.efs().known() else { return };
    let Some(id) = volume.file_system_id().known().filter(|id| !efs::is_id(id, "fs-")) else {
        return;
    };
    let help = match id.get(..5) {
        Some("fsap-") => {
            "this is an access point: it belongs in `authorizationConfig.accessPointId`"
        }
        _ => "write `fs-` and the 17 (or 8) hexadecimal digits that the EFS console shows",
    };
    let message = match *id {
        "" => "`fileSystemId` is empty".to_owned(),
        id => format!("no EFS file system has the ID `{id}`"),
    };
    findings.report(&id, message).help(help);
}
