use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-duplicate-alias",
    category: Category::Correctness,
    summary: "no two Service Connect services share name and port",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html",
    docs: page!("service_connect_duplicate_alias.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let aliases = connect.services().items().flat_map(|service| service.client_aliases().items());
    let mut seen: Vec<(At<'_, &str>, i64)> = Vec::new();
    for alias in aliases {
        let (Some(name), Some(port)) = (alias.dns_name().known(), alias.port().known()) else {
            continue;
        };
        let taken = seen.iter().find(|(first, other)| **first == *name && *other == *port);
        let Some((first, _)) = taken else {
            seen.push((name, *port));
            continue;
        };
        findings
            .report(&name, format!("clients already reach `{}` on port {}", *name, *port))
            .label(first, "this is another service")
            .help("give one of them another name or port");
    }
}
