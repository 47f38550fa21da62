use super::prelude::*;
use crate::facts::sysctl::{Namespace, namespace};

pub(super) static RULE: Rule = Rule {
    id: "system-control-host",
    category: Category::Correctness,
    summary: "no container sets kernel parameters of a namespace that it shares with the host",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html",
    docs: page!("system_control_host.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for control in container.system_controls().items() {
        let Some(name) = control.namespace().known() else { continue };
        let (mode, what) = match namespace(*name) {
            Some(Namespace::Network) => (task.network_mode(), "network"),
            Some(Namespace::Ipc) => (task.ipc_mode(), "shared memory and message queues"),
            None => continue,
        };
        let Some(mode) = mode.known().filter(|mode| **mode == "host") else { continue };
        let edit = findings.edit;
        let list = control.parent;
        findings
            .report(&name, format!("`{}` belongs to the host here", *name))
            .label(&mode, format!("containers have the {what} of the host"))
            .help("remove it, and set the parameter on the instance if it must change")
            .fix(
                Safety::Unsafe,
                format!("remove `{}`", *name),
                edit.remove_value(list, control.node),
            );
    }
}
