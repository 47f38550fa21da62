use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-client-alias",
    category: Category::Correctness,
    summary: "each Service Connect service has a client alias",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: page!("service_connect_client_alias.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    for service in connect.services().items() {
        let aliases = service.client_aliases();
        if !aliases.is_absent() && !aliases.known().is_some_and(|aliases| aliases.is_empty()) {
            continue;
        }
        let name = service.port_name().known();
        let name = name.map_or(String::new(), |name| format!(" `{}`", *name));
        let edit = findings.edit;
        let found = findings
            .missing(service.node, format!("the Service Connect service{name} has no client alias"))
            .help("say on which port clients reach it: `\"clientAliases\": [{ \"port\": 8080 }]`");
        if aliases.is_absent() {
            let insert = edit.insert(service.node, "clientAliases", r#"[{ "port": 8080 }]"#);
            found.fix(Safety::Manual, "add `clientAliases`", insert);
        }
    }
}
