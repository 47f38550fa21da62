use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "target-port-unknown",
    category: Category::Correctness,
    summary: "load balancers and service registries name ports that their container maps",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    docs: page!("target_port_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    for target in pair.targets() {
        let (Some(port), Some(container)) = (target.port.known(), pair.container_of(target)) else {
            continue;
        };
        let Some(ports) = container.single_ports() else { continue };
        if ports.contains(&*port) || container.port_range_with(*port).is_some() {
            continue;
        }
        let edit = findings.edit;
        let message = format!("{} does not map the port {}", container.title(), *port);
        let found = findings.report(&port, message);
        match container.port_mappings().known().filter(|_| !ports.is_empty()) {
            Some(list) => found.label_span_there(list.key_span(), list_of(&ports)),
            None => found.label_span_there(container.name_span(), "it maps no port"),
        };
        found.help("name a port of `portMappings`, or add this one to them");
        if let [only] = ports[..] {
            let set = edit.set(port.node, &only.to_string());
            found.fix(Safety::Unsafe, format!("write {only}"), set);
        }
    }
}

fn list_of(ports: &[i64]) -> String {
    let ports: Vec<String> = ports.iter().map(i64::to_string).collect();
    format!("it maps {}", ports.join(", "))
}
