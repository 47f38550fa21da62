use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-volume-driver",
    category: Category::Correctness,
    summary: "a Docker volume for Windows has the driver `local`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html",
    docs: page!("windows_volume_driver.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    let Some(docker) = volume.docker().known() else { return };
    let Some(driver) = docker.driver().known().filter(|driver| **driver != "local") else { return };
    let edit = findings.edit;
    findings
        .report(&driver, format!("Windows has no volume driver `{}`", *driver))
        .label(&windows, "Windows is required here")
        .help("use `local`, or a folder of the host with `host.sourcePath`")
        .fix(Safety::Unsafe, "set `driver` to `local`", edit.set(driver.node, "\"local\""));
}
