use super::prelude::*;
use crate::facts::platform_versions::order;

pub(super) static RULE: Rule = Rule {
    id: "platform-version-feature",
    category: Category::Correctness,
    summary: "the Fargate platform version has what the tasks use",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-linux-fargate.html",
    docs: page!("platform_version_feature.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(version) = pair.launch.platform_version().known() else { return };
    let Some(own) = order(*version) else { return };
    // Windows has versions of its own.
    if pair.task.may_be_windows() {
        return;
    }
    let mut needs = pair.platform_needs();
    needs.retain(|need| order(need.version).is_some_and(|needed| needed > own));
    let Some(newest) = needs.iter().map(|need| need.version).max() else { return };
    let message = format!("platform version {} lacks what the tasks use", *version);
    let edit = findings.edit;
    let found = findings.report(&version, message);
    for need in needs {
        let text = format!("{} needs {}", need.what, need.version);
        match need.there {
            true => found.label_span_there(need.span, text),
            false => found.label_span(need.span, text),
        };
    }
    found.help(format!("use `LATEST`, or at least {newest}"));
    found.fix(Safety::Unsafe, "write `LATEST`", edit.set(version.node, "\"LATEST\""));
}
