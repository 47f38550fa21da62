use super::prelude::*;
use crate::model::{After, Order};

pub(super) static RULE: Rule = Rule {
    id: "depends-on-cycle",
    category: Category::Correctness,
    summary: "no container waits for itself through `dependsOn`, `links` and `volumesFrom`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
    docs: page!("depends_on_cycle.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(name) = container.name().known() else { return };
    let Some(cycle) = task.start_cycle(container) else { return };
    let message = match cycle.as_slice() {
        [_] => format!("container `{}` waits for itself to start", *name),
        _ => {
            let path: String = cycle.iter().map(|after| format!(" → `{}`", after.name())).collect();
            format!("these containers wait for each other: `{}`{path}", *name)
        }
    };
    // The container and not the entry: which of several ways back is found may vary.
    let found = findings.missing(container.0, message);
    found.help("remove one of these: none of the containers could start first");
    for After { order, written } in &cycle {
        let what = match order {
            Order::DependsOn => "waits for this",
            Order::Link => "a link waits until this has started",
            Order::VolumesFrom => "its volumes are there only after this",
        };
        found.label(written, what);
    }
}
