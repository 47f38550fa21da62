use super::prelude::*;
use std::net::IpAddr;

pub(super) static RULE: Rule = Rule {
    id: "name-resolution",
    category: Category::Suspicious,
    summary: "`dnsServers` and `extraHosts` give IP addresses",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html",
    docs: page!("name_resolution.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for server in container.dns_servers().items() {
        address(server, "name the server by its address, such as `10.0.0.2`", findings);
    }
    let hosts = container.extra_hosts().items();
    for ip in hosts.filter_map(|host| host.ip_address().known()) {
        // Docker puts the address of the instance there.
        if *ip != "host-gateway" {
            address(ip, "write an address such as `10.0.0.2`; names go to `hostname`", findings);
        }
    }
}

fn address(at: At<'_, &str>, help: &str, findings: &mut Findings<'_>) {
    if !at.is_empty() && at.parse::<IpAddr>().is_err() {
        findings.report(&at, format!("`{}` is not an IP address", *at)).help(help);
    }
}
