use super::prelude::*;
use crate::model::EfsVolume;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "efs-transit-encryption",
    category: Category::Correctness,
    summary: "an EFS volume with an access point, IAM or a port of its own is encrypted in transit",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html",
    docs: page!("efs_transit_encryption.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(efs) = volume.efs().known() else { return };
    let encryption = efs.transit_encryption();
    let disabled = encryption.known().filter(|text| **text == "DISABLED");
    let needs = needs(*efs);
    if needs.is_empty() || !encryption.is_absent() && disabled.is_none() {
        return;
    }
    let edit = findings.edit;
    let found = findings.report_key(&efs, "this EFS volume needs `transitEncryption` `ENABLED`");
    for (span, need) in needs {
        found.label_span(span, need);
    }
    let edits = match disabled {
        Some(disabled) => {
            found.label(&disabled, "and this turns it off");
            edit.set(disabled.node, "\"ENABLED\"")
        }
        None => edit.insert(efs.node, "transitEncryption", "\"ENABLED\""),
    };
    found.help("set `\"transitEncryption\": \"ENABLED\"`; the default is `DISABLED`");
    found.fix(Safety::Safe, "enable `transitEncryption`", edits);
}

/// What only works over an encrypted connection.
fn needs(efs: EfsVolume<'_>) -> Vec<(Span, &'static str)> {
    let mut needs = Vec::new();
    if let Some(authorization) = efs.authorization_config().known() {
        if let Some(iam) = authorization.iam().known().filter(|iam| **iam == "ENABLED") {
            needs.push((iam.node.span, "IAM authorization needs it"));
        }
        if let Some(point) = authorization.access_point_id().known().filter(|id| !id.is_empty()) {
            needs.push((point.node.span, "an access point needs it"));
        }
    }
    if let Some(port) = efs.transit_encryption_port().known().filter(|port| **port != 0) {
        needs.push((port.node.span, "this is the port for encrypted traffic"));
    }
    needs
}
