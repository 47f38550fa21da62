use super::prelude::*;
use crate::facts::sysctl::{Namespace, namespace};

pub(super) static RULE: Rule = Rule {
    id: "system-control-clash",
    category: Category::Suspicious,
    summary: "containers that share a namespace do not set the same kernel parameter differently",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html",
    docs: page!("system_control_clash.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let ipc = task.ipc_mode().known().filter(|mode| **mode == "task");
    let mut seen: Vec<(At<'_, &str>, At<'_, &str>)> = Vec::new();
    let controls =
        task.containers().items().flat_map(|container| container.system_controls().items());
    for control in controls {
        let set = (control.namespace().known(), control.value().known());
        let (Some(name), Some(value)) = set else { continue };
        let shared = match namespace(*name) {
            Some(Namespace::Network) => task.awsvpc(),
            Some(Namespace::Ipc) => ipc,
            None => None,
        };
        let Some(shared) = shared else { continue };
        let Some((_, first)) = seen.iter().find(|(other, _)| **other == *name) else {
            seen.push((name, value));
            continue;
        };
        if **first != *value {
            findings
                .report(&value, format!("`{}` is {} here and {} before", *name, *value, **first))
                .label(first, "the other value")
                .label(&shared, "all containers share it in this mode")
                .help("set it in one container only: the one that starts last decides for all");
        }
    }
}
