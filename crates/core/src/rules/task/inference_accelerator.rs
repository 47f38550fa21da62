use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "inference-accelerator",
    category: Category::Correctness,
    summary: "no Elastic Inference accelerator is asked for: the service is gone",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("inference_accelerator.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    if let Some(field) = Field::given(task.0, "inferenceAccelerators") {
        findings
            .report_key(
                &field,
                "Elastic Inference is retired, and AWS refuses `inferenceAccelerators`",
            )
            .help("remove it; for a GPU use `resourceRequirements` on EC2")
            .fix(
                Safety::Unsafe,
                "remove `inferenceAccelerators`",
                edit.remove_value(task.0, field.node),
            );
    }
    let containers = task.containers().items();
    for requirement in containers.flat_map(|container| container.resource_requirements().items()) {
        let kind = requirement.kind().known().filter(|kind| **kind == "InferenceAccelerator");
        let Some(kind) = kind else { continue };
        findings
            .report(&kind, "Elastic Inference is retired: there is no accelerator to require")
            .help("remove the requirement, or ask for a `GPU`")
            .fix(
                Safety::Unsafe,
                "remove the requirement",
                edit.remove_value(requirement.parent, requirement.node),
            );
    }
}
