use super::prelude::*;
use crate::model::{List, LoadBalancer, TaskSet};

pub(super) static RULE: Rule = Rule {
    id: "task-set-load-balancer",
    category: Category::Correctness,
    summary: "a task set has the target group of an Application or Network Load Balancer",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html",
    docs: page!("task_set_load_balancer.md"),
    check: Check::TaskSet(check),
};

fn check(set: TaskSet<'_>, findings: &mut Findings<'_>) {
    let balancers = Field::<List<'_, LoadBalancer<'_>>>::read(set.0, "loadBalancers");
    for name in balancers.items().filter_map(|balancer| balancer.load_balancer_name().known()) {
        findings
            .report_key(&name, "a task set cannot have a Classic Load Balancer")
            .help("use the `targetGroupArn` of an Application or Network Load Balancer");
    }
}
