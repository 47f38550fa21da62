use super::prelude::*;
use crate::model::CloudMapService;

pub(super) static RULE: Rule = Rule {
    id: "cloud-map-health-check",
    category: Category::Correctness,
    summary: "a Cloud Map service has one health check",
    url: "https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html",
    docs: page!("cloud_map_health_check.md"),
    check: Check::CloudMap(check),
};

fn check(service: CloudMapService<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let Some(route53) = service.health_check().known() else { return };
    let Some(custom) = service.custom_health_check().known() else { return };
    findings
        .report_key(
            &route53,
            "`HealthCheckConfig` and `HealthCheckCustomConfig` exclude each other",
        )
        .label_span(custom.key_span(), "the check that ECS reports to")
        .help("keep `HealthCheckCustomConfig` for tasks of ECS")
        .fix(
            Safety::Unsafe,
            "remove `HealthCheckConfig`",
            edit.remove_value(route53.parent, route53.node),
        );
}
