use super::prelude::*;
use crate::model::TaskOverride;

pub(super) static RULE: Rule = Rule {
    id: "override-inference-accelerator",
    category: Category::Correctness,
    summary: "no override asks for an Elastic Inference accelerator: the service is gone",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html",
    docs: page!("override_inference_accelerator.md"),
    check: Check::Overrides(check),
};

fn check(overrides: TaskOverride<'_>, findings: &mut Findings<'_>) {
    let Some(field) = Field::given(overrides.0, "inferenceAcceleratorOverrides") else { return };
    let edit = findings.edit;
    findings
        .report_key(&field, "Elastic Inference is retired: there is no accelerator to override")
        .help("remove it; for a GPU use `resourceRequirements` on EC2")
        .fix(Safety::Unsafe, "remove it", edit.remove_value(field.parent, field.node));
}
