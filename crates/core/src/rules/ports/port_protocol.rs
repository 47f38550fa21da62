use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "port-protocol",
    category: Category::Suspicious,
    summary: "a port mapping is for `tcp` or `udp`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("port_protocol.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for mapping in container.port_mappings().items() {
        let Some(protocol) = mapping.protocol().known() else { continue };
        if matches!(*protocol, "tcp" | "udp") {
            continue;
        }
        let edit = findings.edit;
        let lower = protocol.to_ascii_lowercase();
        let found = findings.report(&protocol, format!("ECS takes `{}` for `tcp`", *protocol));
        found.help("write `tcp` or `udp`, in lower case");
        if matches!(lower.as_str(), "tcp" | "udp") {
            // `UDP` has worked as tcp so far, so writing `udp` changes what is deployed.
            let safety = if lower == "tcp" { Safety::Safe } else { Safety::Unsafe };
            found.fix(
                safety,
                format!("write `{lower}`"),
                edit.set(protocol.node, &literal(lower.as_str())),
            );
        }
    }
}
