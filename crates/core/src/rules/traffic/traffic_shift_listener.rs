use super::prelude::*;
use crate::model::{AdvancedConfiguration, Arn};

pub(super) static RULE: Rule = Rule {
    id: "traffic-shift-listener",
    category: Category::Suspicious,
    summary: "traffic shifts name two target groups and the rules of their load balancer",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html",
    docs: page!("traffic_shift_listener.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    for balancer in service.load_balancers().items() {
        let Some(advanced) = balancer.advanced().known() else { continue };
        let (group, other) = (balancer.target_group_arn(), advanced.alternate_target_group());
        if let (Some(group), Some(other)) = (group.known(), other.known())
            && *group == *other
            && Arn::parse(*group).is_some()
        {
            findings
                .report(&other, "old and new tasks share one target group")
                .label(&group, "the same as here")
                .help("make a second target group for the new tasks");
        }
        listeners(advanced.value, findings);
    }
}

fn listeners(advanced: AdvancedConfiguration<'_>, findings: &mut Findings<'_>) {
    let (production, test) = (advanced.production_rule().known(), advanced.test_rule().known());
    if let (Some(production), Some(test)) = (production, test)
        && *production == *test
        && Arn::parse(*test).is_some()
    {
        findings
            .report(&test, "production and test traffic go over one rule")
            .label(&production, "the same as here")
            .help("name another rule for the test traffic, or none");
    }
    for rule in [production, test].into_iter().flatten() {
        let resource = Arn::parse(*rule).map(|arn| arn.resource);
        if resource.is_some_and(|resource| resource.starts_with("listener/app/")) {
            findings
                .report(&rule, "this is a listener of an Application Load Balancer, not a rule")
                .help("name the listener's rule, `…:listener-rule/app/…`; the default rule has one too");
        }
    }
}
