use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-mount-path",
    category: Category::Suspicious,
    summary: "a container mounts one volume at each path",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html",
    docs: page!("duplicate_mount_path.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mut seen: Vec<At<'_, &str>> = Vec::new();
    for path in container.mount_points().items().filter_map(|mount| mount.container_path().known())
    {
        let same =
            |first: &&At<'_, &str>| first.trim_end_matches('/') == path.trim_end_matches('/');
        let Some(first) = seen.iter().find(same) else {
            seen.push(path);
            continue;
        };
        findings
            .report(&path, format!("{} has two mounts at `{}`", container.title(), *path))
            .label(first, "the first one")
            .help("mount each volume at a path of its own: Docker refuses a path that is taken");
    }
}
