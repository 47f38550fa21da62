use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "depends-on-cycle",
    category: Category::Correctness,
    summary: "no container waits for itself through `dependsOn`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: include_str!("depends_on_cycle.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(depends_on) = container.depends_on().known() else { return };
    let Some(name) = container.name().known() else { return };
    let Some(cycle) = task.dependency_cycle(container) else { return };
    let targets: Vec<_> = cycle.iter().filter_map(|step| step.container_name().known()).collect();
    let message = match targets.as_slice() {
        [_] => format!("container `{}` waits for itself to start", *name),
        _ => {
            let path = targets.iter().map(|target| format!(" → `{}`", **target));
            format!("these containers wait for each other: `{}`{}", *name, path.collect::<String>())
        }
    };
    let found = findings.report_key(&depends_on, message);
    found.help("remove one of these dependencies: none of the containers could start first");
    for target in &targets {
        found.label(target, "waits for this");
    }
}
