use super::prelude::*;
use crate::model::Dependency;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-dependency",
    category: Category::Suspicious,
    summary: "a container waits for each other container once",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: page!("duplicate_dependency.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(list) = container.depends_on().known() else { return };
    let mut seen: Vec<(At<'_, &str>, At<'_, Dependency<'_>>)> = Vec::new();
    for dependency in list.items() {
        let Some(name) = dependency.container_name().known() else { continue };
        let Some((first, same)) = seen.iter().find(|(first, _)| **first == *name) else {
            seen.push((name, dependency));
            continue;
        };
        let edit = findings.edit;
        let message = format!("{} waits for container `{}` twice", container.title(), *name);
        let found = findings.report(&name, message);
        found.label(first, "the first time");
        found.help("keep one entry, with the condition that is reached last");
        let condition = dependency.condition().known();
        if condition.is_some_and(|condition| same.condition().is(*condition)) {
            let remove = edit.remove_value(list.node, dependency.node);
            found.fix(Safety::Safe, "remove the second entry", remove);
        }
    }
}
