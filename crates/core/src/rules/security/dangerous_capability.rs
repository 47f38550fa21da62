use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "dangerous-capability",
    category: Category::Security,
    summary: "no container has a capability that reaches beyond it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
    docs: page!("dangerous_capability.md"),
    check: Check::Container(check),
};

/// What a capability lets a container do outside of itself.
const REACH: &[(&str, &str)] = &[
    ("ALL", "do all that root may do on the instance"),
    ("SYS_ADMIN", "mount file systems and do most of what root may do"),
    ("SYS_MODULE", "load code into the kernel of the instance"),
    ("SYS_RAWIO", "write to the memory and the devices of the instance"),
    ("SYS_BOOT", "restart the instance"),
    ("SYS_TIME", "set the clock of the instance"),
    ("DAC_READ_SEARCH", "read the files of the instance"),
    ("MAC_ADMIN", "change the access control of the instance"),
    ("MAC_OVERRIDE", "go around the access control of the instance"),
];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own.
    if !task.never_requires("FARGATE") {
        return;
    }
    let linux = container.linux_parameters().known();
    let Some(capabilities) = linux.and_then(|linux| linux.capabilities().known()) else { return };
    for name in capabilities.add().items() {
        if let Some((_, reach)) = REACH.iter().find(|(known, _)| known == &*name) {
            let title = container.title();
            findings
                .report(&name, format!("`{}` lets {title} {reach}", *name))
                .help("leave it out, or run the container on instances that run nothing else");
        }
    }
}
