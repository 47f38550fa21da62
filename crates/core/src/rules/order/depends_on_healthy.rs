use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "depends-on-healthy",
    category: Category::Correctness,
    summary: "a container that others wait on to be healthy has a health check",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: page!("depends_on_healthy.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for dependency in container.depends_on().items() {
        let Some(name) = dependency.container_name().known() else { continue };
        let healthy = dependency.condition().known().filter(|known| **known == "HEALTHY");
        let Some(condition) = healthy else { continue };
        let mut named = task.containers().items().filter(|other| other.name().is(*name));
        let Some(target) = named.find(|target| target.is_unchecked()) else {
            continue;
        };
        let message =
            format!("`HEALTHY` waits for container `{}`, which has no health check", *name);
        let edit = findings.edit;
        let found = findings.report(&condition, message);
        found.help(format!("give container `{}` a `healthCheck`, or wait for `START`", *name));
        if let Some(target) = target.name().known() {
            found.label(&target, "this container needs `healthCheck`");
        }
        let set = edit.set(condition.node, "\"START\"");
        found.fix(Safety::Unsafe, "wait for `START`", set);
    }
}
