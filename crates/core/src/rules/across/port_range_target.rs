use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "port-range-target",
    category: Category::Correctness,
    summary: "traffic is sent to single ports, not into a range",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("port_range_target.md"),
    check: Check::Pair(check),
};

const HELP: &str = "give the port a mapping of its own with a `containerPort`";

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    for target in pair.targets() {
        let (Some(port), Some(container)) = (target.port.known(), pair.container_of(target)) else {
            continue;
        };
        let Some(range) = container.port_range_with(*port) else { continue };
        if container.single_ports().is_none_or(|ports| ports.contains(&*port)) {
            continue;
        }
        findings
            .report(&port, format!("no traffic can be sent to {}, a port in a range", *port))
            .label_there(&range, "this range")
            .help(HELP);
    }
    for name in pair.port_names() {
        let mut mappings = pair.port_mappings().filter(|mapping| mapping.name().is(*name));
        let Some(range) = mappings.find_map(|mapping| mapping.container_port_range().known())
        else {
            continue;
        };
        findings
            .report(&name, format!("`{}` is a range of ports, where one port is needed", *name))
            .label_there(&range, "this range")
            .help(HELP);
    }
}
