use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "proxy-ports",
    category: Category::Suspicious,
    summary: "an App Mesh proxy names at most 15 ports in each list",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html",
    docs: page!("proxy_ports.md"),
    check: Check::Task(check),
};

/// The most ports that one rule of iptables takes: its `multiport` match holds 15.
const MOST: usize = 15;

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(proxy) = task.proxy_configuration().known() else { return };
    for property in proxy.properties().items() {
        let Some(name) = property.name().known() else { continue };
        let Some(ports) = property.value().known() else { continue };
        let count = ports.split(',').filter(|port| !port.trim().is_empty()).count();
        if matches!(*name, "AppPorts" | "EgressIgnoredPorts") && count > MOST {
            findings
                .report(&ports, format!("`{}` names {count} ports, of which {MOST} fit", *name))
                .help("leave some out: the task cannot be started with more");
        }
    }
}
