use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "inference-accelerator",
    category: Category::Correctness,
    summary: "no Elastic Inference accelerator is asked for: the service is gone",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: include_str!("inference_accelerator.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(field) = Field::given(task.0, "inferenceAccelerators") else { return };
    let edit = findings.edit;
    findings
        .report_key(&field, "Elastic Inference is retired, and AWS refuses `inferenceAccelerators`")
        .help("remove it; for a GPU use `resourceRequirements` on EC2")
        .fix(
            Safety::Unsafe,
            "remove `inferenceAccelerators`",
            edit.remove_value(task.0, field.node),
        );
}
