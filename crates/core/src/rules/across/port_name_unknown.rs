use super::prelude::*;
use crate::rules::unknown_name;

pub(super) static RULE: Rule = Rule {
    id: "port-name-unknown",
    category: Category::Correctness,
    summary: "every `portName` of a service is the name of a port mapping",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
    docs: page!("port_name_unknown.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let names = pair.port_names();
    if names.is_empty() || !pair.knows_all_port_names() {
        return;
    }
    let known = pair.port_mappings().filter_map(|mapping| mapping.name().known());
    let known: Vec<&str> = known.map(|name| *name).collect();
    for name in names.iter().filter(|name| !known.contains(name)) {
        let message = format!("no port mapping is called `{}`", **name);
        let found = unknown_name::report(name, message, &known, "the task definition", findings);
        match pair.nameless_ports(name).filter(|_| known.is_empty()) {
            Some(ports) => {
                let help =
                    format!("add `\"name\": \"{}\"` to the port mapping that is meant", **name);
                found.label_span_there(ports, "no port here has a `name`").help(help);
            }
            None => {
                found.label_span_there(pair.task_place(), "in this task definition");
            }
        }
    }
}
