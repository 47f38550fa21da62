use super::prelude::*;
use crate::{
    facts::sysctl::{IPC, namespace},
    schema::nearest,
};

pub(super) static RULE: Rule = Rule {
    id: "system-control-namespace",
    category: Category::Correctness,
    summary: "every kernel parameter is one that a container can have of its own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html",
    docs: page!("system_control_namespace.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for control in container.system_controls().items() {
        let Some(name) = control.namespace().known().filter(|name| is_shared(name)) else {
            continue;
        };
        let edit = findings.edit;
        let found = findings.report(&name, format!("a container has no `{}` of its own", *name));
        match nearest(*name, IPC.iter().copied()) {
            Some(near) => {
                let set = edit.set(name.node, &literal(near));
                found.help(format!("did you mean `{near}`?"));
                found.fix(Safety::Unsafe, format!("write `{near}`"), set);
            }
            None => {
                found.help(HELP);
            }
        }
    }
}

const HELP: &str = "set it on the instance, if you run one: containers have `net.…`, `fs.mqueue.…`, \
                    `kernel.msg…`, `kernel.sem` and `kernel.shm…` of their own";

/// Whether all containers of a machine share the parameter. `net/core/somaxconn` is another way to
/// write a name, `kernel.domainname` belongs to a namespace that AWS does not mention, and in
/// upper case stand words that ask to be replaced.
fn is_shared(name: &str) -> bool {
    let doubtful = name.contains(|c: char| c == '/' || c.is_ascii_uppercase());
    !doubtful && name != "kernel.domainname" && namespace(name).is_none()
}
