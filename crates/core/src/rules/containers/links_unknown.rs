use super::prelude::*;
use crate::{model::link_target, schema::nearest};

pub(super) static RULE: Rule = Rule {
    id: "links-unknown",
    category: Category::Correctness,
    summary: "every link leads to another container of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("links_unknown.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(list) = container.links().known() else { return };
    let edit = findings.edit;
    for link in list.items() {
        let name = link_target(*link);
        if name.is_empty() {
            continue;
        }
        if container.name().is(name) {
            findings
                .report(&link, format!("{} links to itself", container.title()))
                .help("remove the link: a container reaches itself at `localhost`")
                .fix(Safety::Unsafe, "remove the link", edit.remove_value(list.node, link.node));
        } else if task.knows_all_containers() && task.container(name).is_none() {
            let found =
                findings.report(&link, format!("there is no container `{name}` to link to"));
            let Some(near) = nearest(name, task.other_names(container)) else {
                found.help("name a container of this task");
                continue;
            };
            let set = edit.set(link.node, &literal(link.replacen(name, near, 1)));
            found.help(format!("did you mean `{near}`?"));
            found.fix(Safety::Unsafe, format!("link to `{near}`"), set);
        }
    }
}
