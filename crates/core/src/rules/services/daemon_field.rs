use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "daemon-field",
    category: Category::Correctness,
    summary: "a `DAEMON` service has no field that decides how many tasks run, or where",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
    docs: page!("daemon_field.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(daemon) = service.daemon() else { return };
    let edit = findings.edit;
    let mut refuse = |at: At<'_, ()>, message: &str, help: &str| {
        let title = format!("remove `{}`", at.key_name());
        findings
            .report_key(&at, message)
            .label(&daemon, "one task on each instance")
            .help(help)
            .fix(Safety::Unsafe, title, edit.remove_value(at.parent, at.node));
    };
    // AWS itself writes the count into what it describes.
    if let Some(count) = service.desired_count().known().filter(|_| !service.is_described()) {
        let message = "a `DAEMON` service takes no `desiredCount`, not even 0";
        refuse(count.place(), message, "remove it: the number of instances decides");
    }
    if let Some(strategy) = Field::given(service.0, "placementStrategy") {
        let message = "a `DAEMON` service takes no `placementStrategy`";
        refuse(strategy.place(), message, "remove it: each instance gets one task");
    }
    let zones = service.zone_rebalancing().known();
    if let Some(zones) = zones.filter(|zones| **zones == "ENABLED") {
        let message = "a `DAEMON` service cannot move tasks between Availability Zones";
        refuse(zones.place(), message, "remove it, or set it to `DISABLED`");
    }
    let deployment = service.deployment_configuration().known();
    let maximum = deployment.and_then(|deployment| deployment.maximum_percent().known());
    if let Some(maximum) = maximum.filter(|maximum| **maximum > 100) {
        let message =
            format!("a `DAEMON` service takes a `maximumPercent` of 100, not {}", *maximum);
        let help = "remove it: an instance never runs two tasks of the service, so that old tasks stop first";
        refuse(maximum.place(), &message, help);
    }
}
