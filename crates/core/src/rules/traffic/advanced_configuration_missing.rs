use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "advanced-configuration-missing",
    category: Category::Correctness,
    summary: "load balancers of a traffic shift have a second target group, a listener rule and a role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html",
    docs: page!("advanced_configuration_missing.md"),
    check: Check::Service(check),
};

const NEEDED: [&str; 3] = ["alternateTargetGroupArn", "productionListenerRule", "roleArn"];

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    let why = "traffic goes over to new tasks";
    for balancer in service.load_balancers().items() {
        let Some(advanced) = balancer.advanced().known() else {
            // A Classic Load Balancer is the matter of another rule.
            if balancer.advanced().is_absent() && !balancer.target_group_arn().is_absent() {
                findings
                    .missing(balancer.node, "this load balancer has no `advancedConfiguration`")
                    .label(&strategy, why)
                    .help("add `advancedConfiguration` with `alternateTargetGroupArn`, `productionListenerRule` and `roleArn`");
            }
            continue;
        };
        for name in NEEDED.iter().filter(|name| Field::<&str>::read(advanced.0, name).is_absent()) {
            findings
                .missing(advanced.node, format!("`advancedConfiguration` has no `{name}`"))
                .label(&strategy, why)
                .help(purpose(name));
        }
    }
}

fn purpose(name: &str) -> &'static str {
    match name {
        "alternateTargetGroupArn" => "name the target group that takes the new tasks",
        "roleArn" => "name the IAM role with which ECS changes the load balancer",
        _ => {
            "name the rule (Application Load Balancer) or listener (Network Load Balancer) with the production traffic"
        }
    }
}
