use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-dns-name",
    category: Category::Correctness,
    summary: "the names of client aliases are DNS names",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html",
    docs: page!("service_connect_dns_name.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let aliases = connect.services().items().flat_map(|service| service.client_aliases().items());
    for name in aliases.filter_map(|alias| alias.dns_name().known()) {
        // A full stop at the end is how a fully qualified name may be written.
        let mut labels = (*name).strip_suffix('.').unwrap_or(*name).split('.');
        let Some(label) = labels.find(|label| label.is_empty() || label.len() > 63) else {
            continue;
        };
        let why = match label.len() {
            0 => "there is nothing between two dots, or before the first".to_owned(),
            length => format!("a part between dots has 63 characters at most, this one {length}"),
        };
        findings.report(&name, format!("`{}` is no DNS name", *name)).help(why);
    }
}
