use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "execute-command-read-only",
    category: Category::Suspicious,
    summary: "tasks that commands are executed in have a container that can be written to",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
    docs: page!("execute_command_read_only.md"),
    check: Check::Pair(check),
};

/// Where the agent writes; a volume there is enough for it.
const WRITTEN: &[&str] = &["/var/lib/amazon", "/var/log/amazon"];

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(exec) = pair.launch.enable_execute_command().known().filter(|exec| **exec) else {
        return;
    };
    let containers = || pair.task.containers().items();
    if !pair.task.containers().is_complete() || !containers().all(|it| is_closed(*it)) {
        return;
    }
    let Some(closed) = containers().find_map(|it| it.readonly_root_filesystem().known()) else {
        return;
    };
    findings
        .report_key(&exec, "no command can be executed in a container whose file system is read-only")
        .label_there(&closed, "the agent of ECS Exec has to write files")
        .help(
            "leave one of them out, or mount a volume at `/var/lib/amazon` and one at `/var/log/amazon`",
        );
}

/// The root file system is read-only, and there is certainly no volume where the agent writes.
fn is_closed(container: Container<'_>) -> bool {
    let elsewhere = |path: Field<'_, &str>| {
        path.known().is_some_and(|path| {
            let end = path.trim_end_matches('/');
            !WRITTEN.iter().any(|written| written.starts_with(end) || end.starts_with(written))
        })
    };
    let mounts = container.mount_points();
    container.readonly_root_filesystem().is(true)
        && mounts.is_complete()
        && mounts.items().all(|mount| elsewhere(mount.container_path()))
}
