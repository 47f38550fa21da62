use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "volumes-from-unknown",
    category: Category::Correctness,
    summary: "every `sourceContainer` is another container of the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html",
    docs: page!("volumes_from_unknown.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(list) = container.volumes_from().known() else { return };
    let edit = findings.edit;
    for from in list.items() {
        let Some(source) = from.source_container().known() else { continue };
        let wanted = *source;
        if container.name().is(wanted) {
            findings
                .report(&source, format!("{} takes volumes from itself", container.title()))
                .help("name another container, or use `mountPoints` for volumes of the task")
                .fix(Safety::Unsafe, "remove the entry", edit.remove_value(list.node, from.node));
        } else if task.knows_all_containers() && task.container(wanted).is_none() {
            let found = findings
                .report(&source, format!("there is no container `{wanted}` to take volumes from"));
            let Some(near) = nearest(wanted, task.other_names(container)) else {
                found.help("name a container of this task");
                continue;
            };
            let set = edit.set(source.node, &literal(near));
            found.help(format!("did you mean `{near}`?"));
            found.fix(Safety::Unsafe, format!("write `{near}`"), set);
        }
    }
}
