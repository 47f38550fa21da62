use super::prelude::*;
use crate::model::is_windows_path;

pub(super) static RULE: Rule = Rule {
    id: "host-path-relative",
    category: Category::Suspicious,
    summary: "the folder of the host is an absolute path",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html",
    docs: page!("host_path_relative.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(path) = volume.source_path().filter(|path| is_relative(path)) else { return };
    findings
        .report(&path, format!("`{}` is not an absolute path", *path))
        .help("write the whole path, such as `/var/lib/data`: there is no folder to start from");
}

/// Words in upper case ask to be replaced.
fn is_relative(path: &str) -> bool {
    let word = !path.contains(['/', '.']) && path.contains(|c: char| c.is_ascii_uppercase());
    !path.starts_with('/') && !is_windows_path(path) && !word
}
