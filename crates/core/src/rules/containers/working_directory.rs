use super::prelude::*;
use crate::rules::absolute_path::absolute;

pub(super) static RULE: Rule = Rule {
    id: "working-directory",
    category: Category::Correctness,
    summary: "`workingDirectory` is an absolute path",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("working_directory.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(directory) = container.working_directory().known() else { return };
    // `C:\app`: a Windows task, though it may not say so.
    if task.may_be_windows() || directory.contains([':', '\\']) || directory.starts_with('/') {
        return;
    }
    let edit = findings.edit;
    let found = findings
        .report(&directory, format!("the working directory `{}` is not absolute", *directory))
        .help("write the whole path, from `/` on");
    if let Some(absolute) = absolute(*directory) {
        let set = edit.set(directory.node, &literal(&absolute));
        found.fix(Safety::Unsafe, format!("write `{absolute}`"), set);
    }
}
