use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "links-unknown",
    category: Category::Correctness,
    summary: "every link leads to another container of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: include_str!("links_unknown.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for link in container.links().items() {
        let name = link.split_once(':').map_or(*link, |(name, _)| name);
        if name.is_empty() {
            continue;
        }
        if container.name().is(name) {
            findings
                .report(&link, format!("{} links to itself", container.title()))
                .help("remove the link: a container reaches itself at `localhost`");
        } else if task.knows_all_containers() && task.container(name).is_none() {
            let names = task.containers().items().filter_map(|other| other.name().known());
            let near = nearest(name, names.map(|name| *name));
            let help = near.map_or("name a container of this task".to_owned(), |name| {
                format!("did you mean `{name}`?")
            });
            findings.report(&link, format!("there is no container `{name}` to link to")).help(help);
        }
    }
}
