use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-registry-tasks",
    category: Category::Suspicious,
    summary: "a service in Cloud Map has 1,000 tasks at most",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html",
    docs: page!("service_registry_tasks.md"),
    check: Check::Service(check),
};

const MOST: i64 = 1000;

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(count) = service.desired_count().known().filter(|count| **count > MOST) else {
        return;
    };
    let registries = Field::given(service.0, "serviceRegistries");
    let connect = service.connected().and_then(|connect| Field::given(connect.0, "services"));
    let Some(discovery) = registries.or(connect) else { return };
    findings
        .report(&count, format!("Cloud Map holds 1000 tasks of a service, not {}", *count))
        .label_span(discovery.key_span(), "the tasks are registered in Cloud Map")
        .help("split the service, or put it behind a load balancer");
}
