use super::prelude::*;
use crate::model::EbsVolume;

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-unsupported",
    category: Category::Correctness,
    summary: "EBS volumes are made for services that can have them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html",
    docs: page!("ebs_volume_unsupported.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    // A task set has these fields of a service too.
    let service = Service(launch.node());
    let edit = findings.edit;
    let fargate = launch.fargate();
    let external = service.launch_type().known().filter(|kind| **kind == "EXTERNAL");
    for volume in EbsVolume::all(launch) {
        if let Some(daemon) = service.daemon() {
            findings
                .report_key(&volume, "the tasks of a daemon service cannot have EBS volumes")
                .label(&daemon, "a daemon")
                .help("use the scheduling strategy `REPLICA`, or a volume of the instance");
        }
        if let Some(external) = &external {
            findings
                .report_key(&volume, "external instances have no EBS volumes")
                .label(external, "ECS Anywhere")
                .help("use a volume of the host");
        }
        let kind = volume.volume_type().known().filter(|kind| **kind == "standard");
        if let (Some(kind), Some(fargate)) = (kind, &fargate) {
            findings
                .report(&kind, "Fargate has no `standard` (magnetic) volumes")
                .label(fargate, ON_FARGATE)
                .help("use `gp3`, or `st1` for large files")
                .fix(Safety::Unsafe, "use `gp3`", edit.set(kind.node, "\"gp3\""));
        }
    }
}
