use super::prelude::*;
use crate::model::Ulimit;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-ulimit",
    category: Category::Suspicious,
    summary: "a container sets each limit once",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html",
    docs: page!("duplicate_ulimit.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(list) = container.ulimits().known() else { return };
    let mut seen: Vec<(At<'_, &str>, At<'_, Ulimit<'_>>)> = Vec::new();
    for ulimit in list.items() {
        let Some(name) = ulimit.name().known() else { continue };
        let Some((first, same)) = seen.iter().find(|(first, _)| **first == *name) else {
            seen.push((name, ulimit));
            continue;
        };
        let edit = findings.edit;
        let message = format!("{} sets the limit `{}` twice", container.title(), *name);
        let found = findings.report(&name, message);
        found.label(first, "the first time");
        found.help("keep one of them: a process has one limit of each kind");
        let limits = (ulimit.soft_limit().known(), ulimit.hard_limit().known());
        let (Some(soft), Some(hard)) = limits else { continue };
        if same.soft_limit().is(*soft) && same.hard_limit().is(*hard) {
            let remove = edit.remove_value(list.node, ulimit.node);
            found.fix(Safety::Safe, "remove the second entry", remove);
        }
    }
}
