use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "depends-on-unknown",
    category: Category::Correctness,
    summary: "every container in `dependsOn` exists",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: page!("depends_on_unknown.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if container.depends_on().is_absent() || !task.knows_all_containers() {
        return;
    }
    let names = task.containers().items().filter_map(|container| container.name().known());
    let names: Vec<&str> = names.map(|name| *name).collect();
    let own = container.name().known().map(|name| *name);
    for dependency in container.depends_on().items() {
        let Some(name) = dependency.container_name().known() else { continue };
        if names.contains(&*name) {
            continue;
        }
        let edit = findings.edit;
        let found = findings.report(&name, format!("no container is called `{}`", *name));
        let others = names.iter().copied().filter(|other| Some(*other) != own);
        match nearest(*name, others.clone()) {
            Some(near) => {
                found.help(format!("did you mean `{near}`?"));
                let set = edit.set(name.node, &literal(near));
                found.fix(Safety::Unsafe, format!("write `{near}`"), set);
            }
            None => {
                let others: Vec<String> = others.map(|other| format!("`{other}`")).collect();
                if !others.is_empty() {
                    found.help(format!("the other containers are {}", others.join(", ")));
                }
            }
        }
    }
}
