use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "depends-on-exit",
    category: Category::Correctness,
    summary: "a container that others wait on to exit is not essential",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: page!("depends_on_exit.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for dependency in container.depends_on().items() {
        let Some(name) = dependency.container_name().known() else { continue };
        let Some(condition) = dependency.condition().known() else { continue };
        if !matches!(*condition, "SUCCESS" | "COMPLETE") {
            continue;
        }
        let mut named = task.containers().items().filter(|other| other.name().is(*name));
        let Some(target) = named.find(|target| target.is_essential()) else { continue };
        let edit = findings.edit;
        let message = format!(
            "`{}` waits until container `{}` exits, but that one is essential",
            *condition, *name
        );
        let found = findings.report(&condition, message);
        found.help(format!(
            "set `essential` to false in container `{}`: the task would stop when it exits",
            *name
        ));
        let set = match target.essential().known() {
            Some(essential) => {
                found.label(&essential, "essential here");
                edit.set(essential.node, "false")
            }
            None => {
                if let Some(target) = target.name().known() {
                    found.label(&target, "essential, as it does not say otherwise");
                }
                edit.insert(target.node, "essential", "false")
            }
        };
        found.fix(Safety::Unsafe, format!("make container `{}` not essential", *name), set);
    }
}
