use super::prelude::*;
use crate::{
    facts::ports::MOST_RANGES,
    model::{PortMapping, port_range},
};

pub(super) static RULE: Rule = Rule {
    id: "port-range",
    category: Category::Correctness,
    summary: "a `containerPortRange` is ascending, within 1-65535, and not combined with `containerPort`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("port_range.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mut count = 0;
    for mapping in container.port_mappings().items() {
        let Some(range) = mapping.container_port_range().known() else { continue };
        bounds(*mapping, range, findings);
        alone(*mapping, range, findings);
        if let Some(host) = task.host_mode() {
            findings
                .report(&range, "the network mode `host` has no port ranges")
                .label(&host, "no ports are translated in this mode")
                .help("list the ports one by one, or leave the mapping out: the container listens anyway");
        }
        count += 1;
        if count == MOST_RANGES + 1 {
            let title = container.title();
            let message = format!("{title} has more than {MOST_RANGES} port ranges; this is one");
            findings.report(&range, message).help("join ranges that touch each other");
        }
    }
}

fn bounds(mapping: PortMapping<'_>, range: At<'_, &str>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    // Text of another form is for the schema to report.
    let Some((first, last)) = port_range(*range) else { return };
    if first == 0 || first.max(last) > 65535 {
        findings
            .report(&range, format!("the ports `{}` do not lie within 1 to 65535", *range))
            .help("write the first and the last port, such as `8080-8090`");
    } else if first > last {
        let set = edit.set(range.node, &format!("\"{last}-{first}\""));
        findings
            .report(&range, format!("the port range `{}` runs backwards", *range))
            .help(format!("write the smaller port first: `{last}-{first}`"))
            .fix(Safety::Safe, format!("write `{last}-{first}`"), set);
    } else if first == last {
        let found = findings.report(&range, format!("the range `{}` is a single port", *range));
        found.help(format!("write `\"containerPort\": {first}`"));
        if mapping.container_port().is_absent() {
            let mut edits = edit.rename(range.key_span(), "containerPort");
            edits.extend(edit.set(range.node, &first.to_string()));
            found.fix(Safety::Safe, "make it `containerPort`", edits);
        }
    }
}

fn alone(mapping: PortMapping<'_>, range: At<'_, &str>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let single = [("containerPort", mapping.container_port()), ("hostPort", mapping.host_port())];
    for (name, port) in single {
        let Some(port) = port.known().filter(|port| **port != 0) else { continue };
        findings
            .report_key(&port, format!("`{name}` cannot stand beside a range of ports"))
            .label(&range, "the range")
            .help("use a mapping of its own for a single port")
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(mapping.0, port.node),
            );
    }
}
