use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "efs-file-system-id",
    category: Category::Correctness,
    summary: "`fileSystemId` looks like the ID of an EFS file system",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html",
    docs: include_str!("efs_file_system_id.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(efs) = volume.efs().known() else { return };
    let Some(id) = efs.file_system_id().known().filter(|id| !is_id(id)) else { return };
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

/// `fs-` and 8 to 40 hexadecimal digits, as Amazon EFS itself has it; ECS may also learn ARNs. IDs
/// have no capital letters: `FILE_SYSTEM_ID` and `fs-YOUR-ID` are there to be replaced.
fn is_id(id: &str) -> bool {
    let is_hex = |digits: &str| {
        (8..=40).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    id.strip_prefix("fs-").is_some_and(is_hex)
        || id.starts_with("arn:")
        || id.bytes().any(|byte| byte.is_ascii_uppercase())
}
