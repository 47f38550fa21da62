use super::prelude::*;
use crate::facts::efs;

pub(super) static RULE: Rule = Rule {
    id: "efs-access-point-id",
    category: Category::Suspicious,
    summary: "`accessPointId` looks like the ID of an EFS access point",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html",
    docs: page!("efs_access_point_id.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(volume) = volume.efs().known() else { return };
    let Some(authorization) = volume.authorization_config().known() else { return };
    let Some(id) = authorization.access_point_id().known().filter(|id| !efs::is_id(id, "fsap-"))
    else {
        return;
    };
    let help = if id.starts_with("fs-") {
        "this is a file system: it belongs in `fileSystemId`"
    } else {
        "write `fsap-` and the 17 hexadecimal digits that the EFS console shows"
    };
    findings.report(&id, format!("no EFS access point has the ID `{}`", *id)).help(help);
}
