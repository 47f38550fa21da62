use super::prelude::*;
use crate::model::ResourceRequirement;

pub(super) static RULE: Rule = Rule {
    id: "gpu-requirement",
    category: Category::Correctness,
    summary: "a GPU requirement has either a `value` or a `sharingStrategy`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html",
    docs: page!("gpu_requirement.md"),
    check: Check::Container(check),
};

/// Parts of a GPU that there are instances with.
const PARTS: &[&str] = &["0.125", "0.25", "0.5"];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for requirement in container.resource_requirements().items() {
        let Some(kind) = requirement.kind().known() else { continue };
        if *kind == "GPU" {
            gpu(requirement, findings);
            part_of_gpu(requirement, task, findings);
        } else if let Some(sharing) = requirement.sharing_strategy().known() {
            findings
                .report_key(&sharing, format!("only a `GPU` can be shared, no `{}`", *kind))
                .label(&kind, "the kind of device")
                .help("write `value` instead");
        }
    }
}

fn gpu(requirement: At<'_, ResourceRequirement<'_>>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    match (requirement.value(), requirement.sharing_strategy()) {
        (Field::Known(value), Field::Known(sharing)) => {
            findings
                .report_key(&value, "a GPU is either counted or shared, not both")
                .label_span(sharing.key_span(), "shared here")
                .help("remove `value` to share a GPU, or `sharingStrategy` for GPUs of its own")
                .fix(
                    Safety::Unsafe,
                    "remove `value`",
                    edit.remove_value(requirement.node, value.node),
                );
        }
        (Field::Absent, Field::Absent) => {
            findings
                .missing(requirement.node, "this requirement does not say how many GPUs")
                .help("add `\"value\": \"1\"`, or a `sharingStrategy`")
                .fix(
                    Safety::Unsafe,
                    "add `\"value\": \"1\"`",
                    edit.insert(requirement.node, "value", "\"1\""),
                );
        }
        (Field::Known(value), _) => amount(value, findings),
        _ => {}
    }
}

fn amount(value: At<'_, &str>, findings: &mut Findings<'_>) {
    let count = value.bytes().all(|byte| byte.is_ascii_digit()) && !value.starts_with('0');
    if count || *value == "ALL" || PARTS.contains(&*value) {
        return;
    }
    let edit = findings.edit;
    let found = findings.report(&value, format!("`{}` is not a valid number of GPUs", *value));
    found.help("write a number such as `\"1\"`, `\"ALL\"`, or on some managed instances `\"0.5\"`, `\"0.25\"` or `\"0.125\"`");
    if value.eq_ignore_ascii_case("all") {
        found.fix(Safety::Safe, "write `ALL`", edit.set(value.node, "\"ALL\""));
    }
}

/// Only Managed Instances have instances with parts of a GPU.
fn part_of_gpu(
    requirement: At<'_, ResourceRequirement<'_>>,
    task: TaskDefinition<'_>,
    findings: &mut Findings<'_>,
) {
    let Some(value) = requirement.value().known().filter(|value| PARTS.contains(&**value)) else {
        return;
    };
    let Some(other) = ["EC2", "EXTERNAL"].iter().find_map(|compute| task.requires(compute)) else {
        return;
    };
    findings
        .report(&value, format!("only Managed Instances have parts of a GPU, such as `{}`", *value))
        .label(&other, "required here")
        .help("write a whole number, or require `MANAGED_INSTANCES` alone");
}
