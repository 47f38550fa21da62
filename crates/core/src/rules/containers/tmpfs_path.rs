use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "tmpfs-path",
    category: Category::Correctness,
    summary: "a `tmpfs` is mounted at an absolute path",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html",
    docs: page!("tmpfs_path.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(linux) = container.linux_parameters().known() else { return };
    let edit = findings.edit;
    for path in linux.tmpfs().items().filter_map(|tmpfs| tmpfs.container_path().known()) {
        if path.starts_with('/') {
            continue;
        }
        let absolute = format!("/{}", path.trim_start_matches("./"));
        findings
            .report(&path, format!("the path `{}` is not absolute", *path))
            .help("write the whole path, from `/` on")
            .fix(
                Safety::Unsafe,
                format!("write `{absolute}`"),
                edit.set(path.node, &literal(absolute)),
            );
    }
}
