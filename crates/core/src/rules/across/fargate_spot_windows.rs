use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fargate-spot-windows",
    category: Category::Correctness,
    summary: "Windows does not run on Fargate Spot",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html",
    docs: page!("fargate_spot_windows.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(spot) = pair.providers().find(|provider| **provider == "FARGATE_SPOT") else { return };
    let Some(windows) = pair.task.windows() else { return };
    let edit = findings.edit;
    let found = findings
        .report(&spot, "Fargate Spot has no Windows")
        .label_there(&windows, "the tasks run Windows")
        .help("use `FARGATE`");
    if !pair.providers().any(|provider| *provider == "FARGATE") {
        found.fix(Safety::Unsafe, "write `FARGATE`", edit.set(spot.node, "\"FARGATE\""));
    }
}
