use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "classic-load-balancer",
    category: Category::Correctness,
    summary: "a service has one Classic Load Balancer at most, and only for tasks that use the network of their instance",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
    docs: page!("classic_load_balancer.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(balancers) = launch.load_balancers().known() else { return };
    let classic = || balancers.items().filter_map(|balancer| balancer.load_balancer_name().known());
    let Some(name) = classic().next() else { return };
    let help = "use the `targetGroupArn` of an Application or Network Load Balancer";
    let mut refuse = |message: &str, at: At<'_, ()>, why: &str| {
        findings.report(&name, message).label_span(at.key_span(), why).help(help);
    };
    if let Some(fargate) = launch.fargate() {
        let message = "a Classic Load Balancer cannot reach tasks on Fargate";
        refuse(message, fargate.place(), "the tasks run on Fargate");
    } else if let Some(network) = launch.awsvpc().known() {
        let message = "a Classic Load Balancer cannot reach tasks with a network of their own";
        refuse(message, network.place(), "network mode `awsvpc`");
    }
    if let Some(second) = classic().nth(1) {
        let message = "a service has one Classic Load Balancer, not several";
        refuse(message, second.place(), "the second one");
    }
}
