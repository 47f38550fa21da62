use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "load-balancer-target",
    category: Category::Correctness,
    summary: "each load balancer is named by a target group or by its name, not by both",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    docs: page!("load_balancer_target.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for balancer in service.load_balancers().items() {
        let (group, name) = (balancer.target_group_arn(), balancer.load_balancer_name());
        if group.is_absent() && name.is_absent() && balancer.0.as_object().is_some() {
            let message = "this entry does not say which load balancer it means";
            findings
                .missing(balancer.node, message)
                .help("add the `targetGroupArn` of an Application or Network Load Balancer")
                .fix(
                    Safety::Manual,
                    "add `targetGroupArn`",
                    edit.insert(balancer.node, "targetGroupArn", "\"TARGET_GROUP_ARN\""),
                );
        }
        let (Field::Known(group), Field::Known(name)) = (group, name) else { continue };
        findings
            .report_key(&name, "`loadBalancerName` and `targetGroupArn` exclude each other")
            .label(&group, "the target group already leads to its load balancer")
            .help("`loadBalancerName` is for Classic Load Balancers only")
            .fix(
                Safety::Unsafe,
                "remove `loadBalancerName`",
                edit.remove_value(balancer.node, name.node),
            );
    }
}
