use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-image-version",
    category: Category::Suspicious,
    summary: "an image of Windows is of the version that the task runs",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html",
    docs: page!("windows_image_version.md"),
    check: Check::Container(check),
};

/// How the tags of Microsoft's images name a version of Windows Server.
const TAGS: &[(&str, &str)] =
    &[("ltsc2016", "2016"), ("ltsc2019", "2019"), ("ltsc2022", "2022"), ("ltsc2025", "2025")];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(windows) = task.windows() else { return };
    let Some(image) = container.image().known() else { return };
    let Some((tag, version)) = TAGS.iter().find(|(tag, _)| image.contains(tag)) else { return };
    let host = TAGS.iter().find(|(_, version)| windows.contains(version));
    if host.is_some_and(|(_, host)| host != version) {
        findings
            .report(
                &image,
                format!("this image (`{tag}`) is for another version of Windows than the task"),
            )
            .label(&windows, "the task runs here")
            .help("use an image of the same version: its kernel is that of the instance");
    }
}
