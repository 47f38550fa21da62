use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "public-ip-compute",
    category: Category::Correctness,
    summary: "a public IP address is asked for on Fargate only",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html",
    docs: page!("public_ip_compute.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(launch_type) = launch.on_instances() else { return };
    let Some(network) = launch.awsvpc().known() else { return };
    let Some(public) = network.assign_public_ip().known() else { return };
    if *public != "ENABLED" {
        return;
    }
    let edit = findings.edit;
    let message = format!("tasks get no public IP address with launch type `{}`", *launch_type);
    findings
        .report(&public, message)
        .label(&launch_type, "the tasks run on instances")
        .help("use `DISABLED`, and a NAT gateway for what the tasks fetch from the internet")
        .fix(Safety::Unsafe, "set it to `DISABLED`", edit.set(public.node, "\"DISABLED\""));
}
