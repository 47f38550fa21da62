use super::prelude::*;
use crate::Kind;

pub(super) static RULE: Rule = Rule {
    id: "fargate-network-configuration",
    category: Category::Correctness,
    summary: "a service on Fargate has subnets",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("fargate_network_configuration.md"),
    check: Check::Service(check),
};

const SHAPE: &str = "{ \"awsvpcConfiguration\": { \"subnets\": [\"SUBNET\"], \"securityGroups\": [\"SECURITY_GROUP\"] } }";

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let external = service.controlled_by("EXTERNAL").is_some();
    let known = !matches!(service.controller(), Field::Unknown | Field::Wrong);
    if service.is_update() || service.is_described() || external || !known {
        return;
    }
    let Some(launch) = Launch::of(Kind::Service, service.0) else { return };
    let Some(fargate) = launch.fargate() else { return };
    // What names no service is filled in by a deployment tool.
    if launch.network_configuration().is_absent() && service.service_name().known().is_some() {
        let edit = findings.edit;
        findings
            .missing(service.0, "a service on Fargate needs a `networkConfiguration`")
            .label(&fargate, ON_FARGATE)
            .help("name at least one subnet in `awsvpcConfiguration`")
            .fix(
                Safety::Manual,
                "add `networkConfiguration`",
                edit.insert(service.0, "networkConfiguration", SHAPE),
            );
    }
}
