use super::prelude::*;
use crate::model::{List, PortMapping};

pub(super) static RULE: Rule = Rule {
    id: "target-port-unknown",
    category: Category::Correctness,
    summary: "load balancers and service registries name ports that their container maps",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    docs: include_str!("target_port_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    for target in pair.targets() {
        let (Some(name), Some(port)) = (target.container.known(), target.port.known()) else {
            continue;
        };
        let Some(container) = pair.task.container(*name) else { continue };
        let mappings = container.port_mappings();
        let Some(ports) = ports(mappings).filter(|ports| !ports.contains(&*port)) else { continue };
        let inside = |at: &At<'_, (i64, i64)>| (at.0..=at.1).contains(&*port);
        let range = mappings.items().filter_map(|mapping| mapping.ports()).find(inside);
        let edit = findings.edit;
        let found =
            findings.report(&port, format!("the container `{}` does not map the port {}", *name, *port));
        match (range, mappings.known()) {
            (Some(range), _) => found.label_there(&range, "only a range of ports, which no load balancer can name"),
            (None, Some(list)) => found.label_span_there(list.key_span(), list_of(&ports)),
            (None, None) => found.label_span_there(container.node.get("name").map_or(container.node.span, |name| name.span), "this container maps no port"),
        };
        found.help("name a port of `portMappings`, or add this one to them");
        if let [only] = ports[..] {
            let set = edit.set(port.node, &literal(only));
            found.fix(Safety::Unsafe, format!("write {only}"), set);
        }
    }
}

/// The single ports, where every mapping is known.
fn ports<'a>(mappings: Field<'a, List<'a, PortMapping<'a>>>) -> Option<Vec<i64>> {
    let port = |mapping: At<'a, PortMapping<'a>>| match mapping.container_port() {
        Field::Known(port) => Some(Some(*port)),
        Field::Absent if mapping.ports().is_some() => Some(None),
        _ => None,
    };
    let ports: Option<Vec<_>> = mappings.items().map(port).collect();
    mappings.is_complete().then_some(ports?.into_iter().flatten().collect())
}

fn list_of(ports: &[i64]) -> String {
    match ports {
        [] => "no port of its own is mapped".to_owned(),
        ports => {
            let ports: Vec<String> = ports.iter().map(i64::to_string).collect();
            format!("it maps {}", ports.join(", "))
        }
    }
}
