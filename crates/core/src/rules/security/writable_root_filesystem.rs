use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "writable-root-filesystem",
    category: Category::Security,
    summary: "containers cannot write to their root file system",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5",
    docs: page!("writable_root_filesystem.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Windows has no such thing.
    if task.may_be_windows() {
        return;
    }
    let edit = findings.edit;
    let read_only = container.readonly_root_filesystem();
    let message = format!("{} can write to its root file system", container.title());
    let (found, edits) = match read_only {
        Field::Absent => (
            findings.missing(container.0, message),
            edit.insert(container.0, "readonlyRootFilesystem", "true"),
        ),
        Field::Known(set) if !*set => (findings.report(&set, message), edit.set(set.node, "true")),
        _ => return,
    };
    found
        .help(
            "set `readonlyRootFilesystem` to `true`, and mount a volume where the container writes; ECS \
             Exec does not work then",
        )
        .fix(Safety::Unsafe, "make the root file system read-only", edits);
}
