use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-port-name",
    category: Category::Correctness,
    summary: "the names of port mappings are unique in the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
    docs: page!("duplicate_port_name.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mappings =
        task.containers().items().flat_map(|container| container.port_mappings().items());
    let mut seen: Vec<At<'_, &str>> = Vec::new();
    for name in
        mappings.filter_map(|mapping| mapping.name().known()).filter(|name| !name.is_empty())
    {
        let Some(first) = seen.iter().find(|first| ***first == *name) else {
            seen.push(name);
            continue;
        };
        findings
            .report(&name, format!("the port name `{}` is taken", *name))
            .label(first, "by this port mapping")
            .help("give each port mapping of the task a name of its own, or none");
    }
}
