use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-duplicate-port",
    category: Category::Correctness,
    summary: "each port is offered once through Service Connect",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: page!("service_connect_duplicate_port.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let (mut names, mut ports): (Vec<At<'_, &str>>, Vec<At<'_, i64>>) = (Vec::new(), Vec::new());
    for service in connect.services().items() {
        let Some(name) = service.port_name().known() else { continue };
        if let Some(first) = names.iter().find(|first| ***first == *name) {
            findings
                .report(&name, format!("the port `{}` is offered twice", *name))
                .label(first, "offered here first")
                .help("name another port of the task definition, or leave this service out");
        }
        names.push(name);
    }
    let services = connect.services().items();
    for port in services.filter_map(|service| service.ingress_port().known()) {
        if let Some(first) = ports.iter().find(|first| ***first == *port && *port != 0) {
            findings
                .report(&port, format!("the proxy listens on port {} already", *port))
                .label(first, "for this service")
                .help("give each service an `ingressPortOverride` of its own");
        }
        ports.push(port);
    }
}
