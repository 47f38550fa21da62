use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "launch-arns",
    category: Category::Correctness,
    summary: "cluster, task definition and target groups are of one Region",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("launch_arns.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    // Of the ARNs of targets the rule `event-target-arn` speaks.
    if !launch.is_ecs() {
        return;
    }
    let cluster = Field::<&str>::read(launch.node(), "cluster").known();
    let balancers = launch.load_balancers().items();
    let groups = balancers.filter_map(|balancer| balancer.target_group_arn().known());
    let named = cluster.into_iter().chain(launch.task_definition().known()).chain(groups);
    let mut arns = named.filter_map(|at| Some((at, Arn::parse(*at)?)));
    let Some((first, own)) = arns.next() else { return };
    for (at, arn) in arns {
        let Some(what) = own.contradicts(&arn) else { continue };
        let (key, other) = (at.key_name(), first.key_name());
        findings
            .report(&at, format!("`{key}` and `{other}` are of two {what}"))
            .label(&first, "the other one")
            .help("a request reaches one Region: name what is there");
    }
}
