use super::prelude::*;
use crate::facts::ports::{MOST_HOST_PORTS, RESERVED, reserved};

pub(super) static RULE: Rule = Rule {
    id: "reserved-host-port",
    category: Category::Suspicious,
    summary: "a task takes only host ports that container instances have to give",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("reserved_host_port.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let (host, edit) = (task.host_mode(), findings.edit);
    if host.is_none() && !task.is_bridge() {
        return;
    }
    let mappings =
        task.containers().items().flat_map(|container| container.port_mappings().items());
    let mut taken = Vec::new();
    for port in mappings.filter_map(|mapping| mapping.taken_host_port(host.is_some())) {
        taken.push(*port);
        let Some(what) = reserved(*port) else { continue };
        let message = format!("container instances reserve the host port {} for {what}", *port);
        let found = findings.report(&port, message);
        match host {
            Some(host) => found
                .label(&host, "containers use the instance's own ports")
                .help("let the program listen on another port"),
            None => {
                found.help("choose another host port, or leave `hostPort` out for a free one").fix(
                    Safety::Unsafe,
                    "remove `hostPort`",
                    edit.remove_value(port.parent, port.node),
                )
            }
        };
    }
    count(taken, task, findings);
}

fn count(mut taken: Vec<i64>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    ecslint_syntax::sort::sort(&mut taken);
    taken.dedup();
    let (count, free) = (taken.len(), MOST_HOST_PORTS - RESERVED.len());
    if count > free {
        let message = format!("the task takes {count} host ports, and an instance has {free}");
        findings.missing(task.0, message).help(
            "leave `hostPort` out where any port will do: ports that ECS chooses do not count",
        );
    }
}
