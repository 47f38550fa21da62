use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-container-cpu",
    category: Category::Suspicious,
    summary: "a Windows container on EC2 has CPU of its own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("windows_container_cpu.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    if task.requires("EC2").is_none() || !task.never_requires("FARGATE") {
        return;
    }
    let cpu = container.cpu();
    if cpu.is_absent() || cpu.is(0) {
        let title = container.title();
        findings
            .missing(container.0, format!("without `cpu`, {title} gets 1% of one CPU on Windows"))
            .label(&windows, "Windows is required here")
            .help("set `cpu` of the container, in units of 1/1024 vCPU: it is a hard limit on Windows");
    }
}
