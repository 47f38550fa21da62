use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "essential-container",
    category: Category::Correctness,
    summary: "at least one container is essential",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("essential_container.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !task.containers().is_complete() {
        return;
    }
    let mut refusals = Vec::new();
    for container in task.containers().items() {
        let Some(essential) = container.essential().known().filter(|known| !**known) else {
            return;
        };
        refusals.push(essential);
    }
    let [first, others @ ..] = refusals.as_slice() else { return };
    let edit = findings.edit;
    let message = match others {
        [] => "the only container of a task must be essential",
        _ => "no container is essential: at least one must be",
    };
    let found = findings.report(first, message);
    found.help(
        "leave `essential` out, or write `true`, where the task should stop with the container",
    );
    let safety = if others.is_empty() { Safety::Safe } else { Safety::Unsafe };
    found.fix(safety, "write `true`", edit.set(first.node, "true"));
    for other in others {
        found.label(other, "not essential either");
    }
}
