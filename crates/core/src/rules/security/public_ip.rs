use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "public-ip",
    category: Category::Security,
    summary: "tasks have no public IP address",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2",
    docs: page!("public_ip.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(network) = launch.awsvpc().known() else { return };
    let Some(public) = network.assign_public_ip().known() else { return };
    // `public-ip-compute` speaks of instances.
    if *public != "ENABLED" || !launch.names_no_instances() {
        return;
    }
    findings
        .report(&public, "each task can be reached from the internet")
        .help("use `DISABLED` with private subnets that have a NAT gateway or VPC endpoints");
}
