use super::prelude::*;
use crate::model::CloudMapService;

pub(super) static RULE: Rule = Rule {
    id: "cloud-map-task-service",
    category: Category::Suspicious,
    summary: "a Cloud Map service suits tasks of ECS",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html",
    docs: page!("cloud_map_task_service.md"),
    check: Check::CloudMap(check),
};

fn check(service: CloudMapService<'_>, findings: &mut Findings<'_>) {
    let records = service.dns().known().into_iter().flat_map(|dns| dns.records().items());
    let edit = findings.edit;
    for kind in records.filter_map(|record| record.kind().known()).filter(|kind| **kind == "CNAME")
    {
        findings
            .report(&kind, "ECS registers tasks by address, not by name")
            .help("use `A`, `AAAA` or `SRV`");
    }
    let Some(custom) = service.custom_health_check().known() else { return };
    let threshold = Field::<i64>::read(custom.value, "FailureThreshold");
    if let Some(threshold) = threshold.known().filter(|threshold| **threshold != 1) {
        findings
            .report(&threshold, format!("Cloud Map uses 1 here, not {}", *threshold))
            .help("the setting is no longer supported; write 1")
            .fix(Safety::Safe, "write 1", edit.set(threshold.node, "1"));
    }
}
