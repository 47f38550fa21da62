use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awsvpc-container-field",
    category: Category::Correctness,
    summary: "no container has a field that the network mode `awsvpc` does not support",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("awsvpc_container_field.md"),
    check: Check::Container(check),
};

/// The fields, and what to do instead.
const FIELDS: &[(&str, &str)] = &[
    ("links", "remove it: the containers of a task reach each other at `localhost` and the port"),
    ("hostname", "remove it: the network interface of the task gives the host name"),
    ("dnsServers", "remove it: name servers come from the VPC (its DHCP option set)"),
    ("dnsSearchDomains", "remove it: search domains come from the VPC (its DHCP option set)"),
    ("extraHosts", "remove it: put the names into DNS, such as a private hosted zone of Route 53"),
    ("disableNetworking", "remove it: limit the traffic with the security groups of the service"),
];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let why = "containers share the network interface of the task in this mode";
    let mode = task.awsvpc().map(|mode| (mode, why));
    let fargate = || Some((task.fargate()?, "Fargate has only this mode"));
    let Some((mode, label)) = mode.or_else(fargate) else { return };
    let edit = findings.edit;
    for (name, help) in FIELDS {
        let Some(field) = Field::given(container.0, name) else { continue };
        let remove = edit.remove_value(container.0, field.node);
        findings
            .report_key(&field, format!("the network mode `awsvpc` does not support `{name}`"))
            .label(&mode, label)
            .help(*help)
            .fix(Safety::Unsafe, format!("remove `{name}`"), remove);
    }
}
