use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-tls",
    category: Category::Suspicious,
    summary: "TLS between proxies has a certificate authority and a role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html",
    docs: page!("service_connect_tls.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    for tls in connect.services().items().filter_map(|service| service.tls().known()) {
        let authority = tls.authority().known().filter(|authority| authority.arn().is_absent());
        if let Some(authority) = authority {
            findings
                .report_key(&authority, "`issuerCertificateAuthority` has no `awsPcaAuthorityArn`")
                .help("name the authority in AWS Private CA that signs the certificates");
        }
        if tls.role_arn().is_absent() {
            findings
                .report_key(&tls, "`tls` has no `roleArn`")
                .help("name the IAM role with which ECS gets certificates from AWS Private CA");
        }
    }
}
