use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "code-deploy-load-balancer",
    category: Category::Correctness,
    summary: "a service that CodeDeploy deploys has exactly one target group",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html",
    docs: page!("code_deploy_load_balancer.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = service.controlled_by("CODE_DEPLOY") else { return };
    if service.has_no_load_balancer() && !service.is_update() {
        let message = "CodeDeploy needs a load balancer to move the traffic with";
        findings.report(&controller, message).help(
            "add `loadBalancers` with one target group of an Application or Network Load Balancer",
        );
    }
    let mut balancers = service.load_balancers().items();
    let first = balancers.next();
    if let Some(name) = first.and_then(|balancer| balancer.load_balancer_name().known()) {
        let message = "CodeDeploy cannot move the traffic of a Classic Load Balancer";
        findings
            .report(&name, message)
            .label(&controller, "CodeDeploy carries out deployments")
            .help("use the `targetGroupArn` of an Application or Network Load Balancer");
    }
    if let (Some(first), Some(second)) = (first, balancers.next()) {
        let message = "a service that CodeDeploy deploys has one target group here, not several";
        findings
            .report(&second, message)
            .label(&first, "the first one")
            .label(&controller, "CodeDeploy carries out deployments")
            .help("give the second target group to the CodeDeploy deployment group");
    }
}
