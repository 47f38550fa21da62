use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-timeout",
    category: Category::Suspicious,
    summary: "a connection stays open for as long as a request may take",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html",
    docs: page!("service_connect_timeout.md"),
    check: Check::Service(check),
};

/// What holds for HTTP, HTTP/2 and gRPC, the only ones that have a time for each request.
const DEFAULT_IDLE: i64 = 300;

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    for timeout in connect.services().items().filter_map(|service| service.timeout().known()) {
        let Some(request) = timeout.per_request().known() else { continue };
        let (idle, said) = match timeout.idle() {
            Field::Known(idle) => (*idle, Some(idle)),
            Field::Absent => (DEFAULT_IDLE, None),
            Field::Unknown | Field::Wrong => continue,
        };
        // 0 turns a timeout off.
        if idle == 0 || *request <= idle {
            continue;
        }
        let message =
            format!("a request may take {} s, but the connection closes after {idle} s", *request);
        let found = findings.report(&request, message);
        found.help("raise `idleTimeoutSeconds`, which is 300 where nothing is said");
        if let Some(said) = said {
            found.label(&said, "closes it").help("raise `idleTimeoutSeconds`");
        }
    }
}
