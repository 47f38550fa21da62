use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-container-name",
    category: Category::Correctness,
    summary: "no two containers have the same name",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("duplicate_container_name.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mut names: Vec<At<'_, &str>> = Vec::new();
    for name in task.containers().items().filter_map(|container| container.name().known()) {
        if let Some(first) = names.iter().find(|first| ***first == *name) {
            findings
                .report(&name, format!("the name `{}` is taken by another container", *name))
                .label(first, "here")
                .help("give every container of the task a name of its own");
        }
        names.push(name);
    }
}
