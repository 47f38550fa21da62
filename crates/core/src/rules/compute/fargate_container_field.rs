use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-container-field",
    category: Category::Correctness,
    summary: "no container has a field that Fargate does not support",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_container_field.md"),
    check: Check::Container(check),
};

/// The fields of a container, and what to know.
const CONTAINER: &[(&str, &str)] = &[
    ("dockerSecurityOptions", "remove it, or run the task on EC2"),
    ("resourceRequirements", "remove it, or run the task on EC2: Fargate has no GPUs"),
];

/// The fields of `linuxParameters`, and what to know.
const LINUX: &[(&str, &str)] = &[
    ("devices", "remove it, or run the task on EC2: Fargate gives no access to devices"),
    ("sharedMemorySize", "remove it, or run the task on EC2: `/dev/shm` keeps its default size"),
    ("maxSwap", "remove it: Fargate has no swap space"),
    ("swappiness", "remove it: Fargate has no swap space"),
];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let edit = findings.edit;
    let linux = container.linux_parameters().known();
    let own = CONTAINER.iter().map(|field| (container.0, field));
    let linux = linux.iter().flat_map(|linux| LINUX.iter().map(|field| (linux.node, field)));
    for (parent, (name, help)) in own.chain(linux) {
        let Some(field) = Field::given(parent, name) else { continue };
        findings
            .report_key(&field, format!("Fargate does not support `{name}`"))
            .label(&fargate, ON_FARGATE)
            .help(*help)
            .fix(Safety::Unsafe, format!("remove `{name}`"), edit.remove_value(parent, field.node));
    }
}
