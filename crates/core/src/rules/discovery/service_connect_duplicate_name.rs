use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-duplicate-name",
    category: Category::Correctness,
    summary: "the discovery names of Service Connect differ",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: page!("service_connect_duplicate_name.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let mut seen: Vec<At<'_, &str>> = Vec::new();
    for service in connect.services().items() {
        let name = match service.discovery_name() {
            Field::Absent => service.port_name(),
            said => said,
        };
        let Some(name) = name.known() else { continue };
        let Some(first) = seen.iter().find(|first| ***first == *name) else {
            seen.push(name);
            continue;
        };
        findings
            .report(&name, format!("the discovery name `{}` is taken", *name))
            .label(first, "by this one")
            .help(
                "give each service a `discoveryName` of its own; without one it is the `portName`",
            );
    }
}
