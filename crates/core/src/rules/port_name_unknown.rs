use super::{prelude::*, unknown_name};
use crate::model::PortMapping;
use ecslint_syntax::Span;

pub(super) static RULE: Rule = Rule {
    id: "port-name-unknown",
    category: Category::Correctness,
    summary: "every `portName` of a service is the name of a port mapping",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: include_str!("port_name_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let names = pair.port_names();
    if names.is_empty() {
        return;
    }
    let mappings: Vec<PortMapping<'_>> = pair.port_mappings().collect();
    let named: Vec<_> = mappings.iter().filter_map(|mapping| mapping.name().known()).collect();
    for name in names {
        let unknown = !named.iter().any(|known| **known == *name);
        if unknown && pair.knows_all_port_names() {
            let known: Vec<&str> = named.iter().map(|name| **name).collect();
            let message = format!("no port mapping is called `{}`", *name);
            let found = unknown_name::report(&name, message, &known, "the task definition", findings);
            match nameless(pair, *name) {
                Some((span, text)) => {
                    found.label_span_there(span, text);
                    found.help(format!("add `\"name\": \"{}\"` to the port mapping that is meant", *name));
                }
                None => {
                    found.label_span_there(pair.task_place(), "in this task definition");
                }
            }
        }
        let range = |mapping: &&PortMapping<'_>| {
            mapping.name().is(*name) && mapping.container_port_range().known().is_some()
        };
        if let Some(range) = mappings.iter().find(range).and_then(|it| it.container_port_range().known()) {
            findings
                .report(&name, format!("`{}` is a range of ports, where one port is needed", *name))
                .label_there(&range, "this range")
                .help("give the port a mapping of its own with a `containerPort`");
        }
    }
}

/// What to show of a task definition whose ports have no names: the ports of the container that is
/// called so, else the first.
fn nameless(pair: Pair<'_>, name: &str) -> Option<(Span, &'static str)> {
    if pair.port_mappings().any(|mapping| !mapping.name().is_absent()) {
        return None;
    }
    let container = pair.task.container(name).filter(|it| it.port_mappings().items().next().is_some());
    let containers = container.into_iter().chain(pair.task.containers().items());
    let mut ports = containers.filter_map(|container| container.port_mappings().known());
    Some(match ports.find(|ports| !ports.is_empty()) {
        Some(ports) => (ports.key_span(), "a port here has no `name`"),
        None => (pair.task_place(), "it maps no port"),
    })
}
