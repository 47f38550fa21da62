use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "metric-resolution",
    category: Category::Correctness,
    summary: "metrics of a service are published every 20 or 60 seconds",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html",
    docs: page!("metric_resolution.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(monitoring) = service.monitoring().known() else { return };
    let edit = findings.edit;
    for metric in monitoring.metrics().items() {
        let Some(seconds) = metric.resolution().known() else { continue };
        // `out-of-range` speaks of the others.
        if !(21..=59).contains(&*seconds) {
            continue;
        }
        let nearest = if *seconds < 40 { "20" } else { "60" };
        findings
            .report(
                &seconds,
                format!("metrics are published every 20 or 60 seconds, not {}", *seconds),
            )
            .help("use 20 for high resolution, or 60, the default")
            .fix(Safety::Unsafe, format!("set it to {nearest}"), edit.set(seconds.node, nearest));
    }
}
