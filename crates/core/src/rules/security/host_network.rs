use super::prelude::*;
use super::root_user;

pub(super) static RULE: Rule = Rule {
    id: "host-network",
    category: Category::Security,
    summary: "the task has a network of its own",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-17",
    docs: page!("host_network.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // There it is an error of its own.
    if !task.never_requires("FARGATE") {
        return;
    }
    let Some(mode) = task.host_mode() else { return };
    let found = findings.report(&mode, "the containers share the network of the instance");
    found.help(
        "use `awsvpc`, which gives the task an address and security groups of its own, or `bridge`",
    );
    for container in task.containers().items() {
        if let Some(user) = container.user().known().filter(|user| root_user::is_root(user)) {
            found.label(&user, "and this one as root");
        }
    }
}
