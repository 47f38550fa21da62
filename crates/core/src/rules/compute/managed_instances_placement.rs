use super::prelude::*;
use crate::facts::managed_instances::PLACEMENT_ATTRIBUTES;

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-placement",
    category: Category::Suspicious,
    summary: "a task for Managed Instances is placed by attributes that they have",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html",
    docs: page!("managed_instances_placement.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = task.requires("MANAGED_INSTANCES") else { return };
    for constraint in task.placement_constraints().items() {
        let Some(expression) = constraint.expression().known() else { continue };
        let foreign = |name: &&str| !PLACEMENT_ATTRIBUTES.contains(name);
        let Some(name) = attributes(*expression).find(foreign) else { continue };
        findings
            .report(&expression, format!("managed instances have no attribute `{name}`"))
            .label(&managed, "required here")
            .help(
                "place the task by `ecs.subnet-id`, `ecs.availability-zone`, `ecs.cpu-architecture` or \
                 `ecs.instance-type`",
            );
    }
}

/// The attributes that an expression of the cluster query language names.
fn attributes(expression: &str) -> impl Iterator<Item = &str> {
    let in_name = |c: char| c.is_ascii_alphanumeric() || "._-/\\".contains(c);
    expression.split("attribute:").skip(1).map(move |rest| {
        let end = rest.find(|c| !in_name(c)).unwrap_or(rest.len());
        &rest[..end]
    })
}
