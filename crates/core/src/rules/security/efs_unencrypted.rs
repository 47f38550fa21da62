use super::prelude::*;
use crate::model::EfsVolume;

pub(super) static RULE: Rule = Rule {
    id: "efs-unencrypted",
    category: Category::Security,
    summary: "what goes to and from an EFS volume is encrypted",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-18",
    docs: page!("efs_unencrypted.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(efs) = volume.efs().known() else { return };
    let encryption = efs.transit_encryption();
    let disabled = encryption.known().filter(|text| **text == "DISABLED");
    if !encryption.is_absent() && disabled.is_none() || may_need_it(*efs) {
        return;
    }
    let edit = findings.edit;
    let message = "the files of this EFS volume cross the network unencrypted";
    let (found, edits) = match disabled {
        Some(disabled) => {
            (findings.report(&disabled, message), edit.set(disabled.node, "\"ENABLED\""))
        }
        None => (
            findings.report_key(&efs, message),
            edit.insert(efs.node, "transitEncryption", "\"ENABLED\""),
        ),
    };
    found.help("set `\"transitEncryption\": \"ENABLED\"`; the default is `DISABLED`");
    found.fix(Safety::Unsafe, "enable `transitEncryption`", edits);
}

/// Where AWS demands encryption, `efs-transit-encryption` speaks.
fn may_need_it(efs: EfsVolume<'_>) -> bool {
    let authorization = match efs.authorization_config() {
        Field::Absent => false,
        Field::Known(config) => {
            !config.access_point_id().is_absent()
                || !config.iam().is_absent() && !config.iam().is("DISABLED")
        }
        _ => true,
    };
    authorization || !efs.transit_encryption_port().is_absent()
}
