use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "gpu-sharing",
    category: Category::Correctness,
    summary: "the containers of a task either share a GPU or have GPUs of their own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html",
    docs: page!("gpu_sharing.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let requirements =
        task.containers().items().flat_map(|container| container.resource_requirements().items());
    let gpus: Vec<_> = requirements.filter(|one| one.kind().is("GPU")).collect();
    let shared: Vec<_> = gpus.iter().filter_map(|gpu| gpu.sharing_strategy().known()).collect();
    let counted = gpus.iter().filter(|gpu| gpu.sharing_strategy().is_absent());
    let counted = counted.filter_map(|gpu| gpu.value().known()).next();
    for sharing in &shared {
        if let Some(external) = task.requires("EXTERNAL") {
            findings
                .report_key(sharing, "GPUs of your own servers cannot be shared")
                .label(&external, "your own servers are required here")
                .help("write `value` instead, or remove `EXTERNAL`");
        }
        if let Some(counted) = counted {
            findings
                .report_key(sharing, "one container shares a GPU, another wants its own")
                .label(&counted, "GPUs of its own here")
                .help("use `value` in all containers of the task, or `sharingStrategy` in all");
        }
    }
}
