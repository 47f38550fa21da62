use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "traffic-shift-unsupported",
    category: Category::Correctness,
    summary: "daemons and Classic Load Balancers go with rolling deployments only",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html",
    docs: page!("traffic_shift_unsupported.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    let help = "use the strategy `ROLLING`";
    if let Some(daemon) = service.scheduling_strategy().known().filter(|s| **s == "DAEMON") {
        findings
            .report(&strategy, format!("a daemon service cannot be deployed with `{}`", *strategy))
            .label(&daemon, "a daemon")
            .help(help);
    }
    let balancers = service.load_balancers().items();
    for name in balancers.filter_map(|balancer| balancer.load_balancer_name().known()) {
        findings
            .report(&name, format!("`{}` cannot shift a Classic Load Balancer's traffic", *strategy))
            .label(&strategy, "this is the strategy")
            .help("use the target group of an Application or Network Load Balancer, or the strategy `ROLLING`");
    }
}
