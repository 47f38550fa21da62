use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "execute-command",
    category: Category::Security,
    summary: "ECS Exec is turned off",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
    docs: page!("execute_command.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(exec) = launch.enable_execute_command().known().filter(|exec| **exec) else { return };
    let edit = findings.edit;
    findings
        .report(&exec, "ECS Exec opens a root shell in every container")
        .help("switch it on to look into a fault, and off again")
        .fix(Safety::Unsafe, "switch it off", edit.set(exec.node, "false"));
}
