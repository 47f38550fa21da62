use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "container-insights",
    category: Category::Reliability,
    summary: "clusters send metrics to Container Insights",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/deploy-container-insights-ECS-cluster.html",
    docs: page!("container_insights.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    if cluster.0.get("clusterName").is_none() || !cluster.settings().is_complete() {
        return;
    }
    let mut settings = cluster.settings().items();
    let insights = settings.find(|setting| setting.name().is("containerInsights"));
    let help = "set `containerInsights` to `enhanced` or `enabled` in `settings`";
    let message = "this cluster sends no metrics of its tasks and containers";
    match insights {
        None => {
            findings.missing(cluster.0, message).help(help);
        }
        Some(setting) => {
            let Some(value) = setting.value().known().filter(|it| **it == "disabled") else {
                return;
            };
            findings.report(&value, message).help(help);
        }
    }
}
