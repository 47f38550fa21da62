use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "windows-mount-drive",
    category: Category::Correctness,
    summary: "a folder of a Windows host appears on the same drive in the container",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html",
    docs: page!("windows_mount_drive.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for mount in container.mount_points().items() {
        let Some(source) = mount.source_volume().known() else { continue };
        let Some(path) = mount.container_path().known() else { continue };
        let mut volumes = task.volumes().items().filter(|volume| volume.name().is(*source));
        let Some(host) = volumes.next().and_then(|volume| volume.source_path()) else { continue };
        let (Some(from), Some(to)) = (drive(*host), drive(*path)) else { continue };
        if from != to {
            findings
                .report(&path, format!("drive {to}: cannot show a folder of drive {from}:"))
                .label(&host, "the folder of the host")
                .help(format!("mount it at a path on drive {from}:"));
        }
    }
}

/// The drive letter, in upper case.
fn drive(path: &str) -> Option<char> {
    let (letter, _) = path.split_once(':')?;
    let letter = letter.chars().next().filter(|_| letter.len() == 1)?;
    letter.is_ascii_alphabetic().then(|| letter.to_ascii_uppercase())
}
