use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "classic-load-balancer-network",
    category: Category::Correctness,
    summary: "Classic Load Balancers are used for tasks that they reach",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    docs: page!("classic_load_balancer_network.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let mut balancers = pair.launch.load_balancers().items();
    let Some(classic) = balancers.find_map(|it| it.load_balancer_name().known()) else { return };
    let Some(mode) = pair.task.awsvpc() else { return };
    // `classic-load-balancer` speaks of services that show it themselves.
    if !pair.never_on_fargate() || !pair.launch.awsvpc().is_absent() {
        return;
    }
    findings
        .report(&classic, "a Classic Load Balancer reaches instances, not the network interfaces of tasks")
        .label_there(&mode, "each task has its own network interface")
        .help("use an Application or a Network Load Balancer: name its `targetGroupArn`, of the target type `ip`");
}
