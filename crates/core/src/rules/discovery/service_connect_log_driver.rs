use super::prelude::*;
use crate::facts::fargate;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-log-driver",
    category: Category::Correctness,
    summary: "the Service Connect proxy logs with a driver that Fargate has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html",
    docs: page!("service_connect_log_driver.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = Service(launch.node()).connected() else { return };
    let Some(log) = connect.log_configuration().known() else { return };
    let Some(fargate) = launch.fargate() else { return };
    // Other text is no log driver at all, which the schema says.
    let foreign = |driver: &At<'_, &str>| fargate::FOREIGN_LOG_DRIVERS.contains(&**driver);
    let Some(driver) = log.log_driver().known().filter(foreign) else { return };
    findings
        .report(&driver, format!("Fargate has no log driver `{}`", *driver))
        .label(&fargate, "the tasks run on Fargate")
        .help("use `awslogs` for CloudWatch Logs, `splunk` or `awsfirelens`");
}
