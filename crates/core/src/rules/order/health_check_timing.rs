use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "health-check-timing",
    category: Category::Suspicious,
    summary: "a health check does not take longer than the time between two",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html",
    docs: page!("health_check_timing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(check) = container.health_check().known() else { return };
    let Some(timeout) = check.timeout().known() else { return };
    let (interval, shown) = match check.interval() {
        Field::Known(interval) => (*interval, Some(interval)),
        Field::Absent => (30, None),
        _ => return,
    };
    if *timeout <= interval {
        return;
    }
    let message =
        format!("a check may take {} s, but the next is due after {interval} s", *timeout);
    let found = findings.report(&timeout, message);
    found.help("make `interval` longer than `timeout`; the default of `interval` is 30 s");
    if let Some(interval) = shown {
        found.label(&interval, "time between two checks");
    }
}
