use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-arm64",
    category: Category::Correctness,
    summary: "Windows tasks run on `X86_64`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html",
    docs: page!("windows_arm64.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    let Some(platform) = task.runtime_platform().known() else { return };
    let Some(arm) = platform.cpu_architecture().known().filter(|cpu| **cpu == "ARM64") else {
        return;
    };
    let edit = findings.edit;
    findings
        .report(&arm, "ECS runs no Windows tasks on ARM64")
        .label(&windows, "Windows is required here")
        .help("use `X86_64`, with images built for it")
        .fix(Safety::Unsafe, "set `cpuArchitecture` to `X86_64`", edit.set(arm.node, "\"X86_64\""));
}
