use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "volumes-from-unknown",
    category: Category::Correctness,
    summary: "every `sourceContainer` is another container of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html",
    docs: include_str!("volumes_from_unknown.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for from in container.volumes_from().items() {
        let Some(source) = from.source_container().known().filter(|name| !name.is_empty()) else {
            continue;
        };
        let wanted = *source;
        if container.name().is(wanted) {
            findings
                .report(&source, format!("{} takes volumes from itself", container.title()))
                .help("name another container, or use `mountPoints` for volumes of the task");
        } else if task.knows_all_containers() && task.container(wanted).is_none() {
            let names = task.containers().items().filter_map(|other| other.name().known());
            let near = nearest(wanted, names.map(|name| *name));
            let help = near.map_or("name a container of this task".to_owned(), |name| {
                format!("did you mean `{name}`?")
            });
            findings
                .report(&source, format!("there is no container `{wanted}` to take volumes from"))
                .help(help);
        }
    }
}
