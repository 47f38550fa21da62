use super::prelude::*;
use crate::facts::fargate;

pub(super) static RULE: Rule = Rule {
    id: "fargate-log-driver",
    category: Category::Correctness,
    summary: "log drivers on Fargate are `awslogs`, `splunk` or `awsfirelens`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("fargate_log_driver.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let Some(log) = container.log_configuration().known() else { return };
    // Other text is no log driver at all, which the schema says.
    let foreign = |driver: &At<'_, &str>| fargate::FOREIGN_LOG_DRIVERS.contains(&**driver);
    let Some(driver) = log.log_driver().known().filter(foreign) else { return };
    findings
        .report(&driver, format!("Fargate has no log driver `{}`", *driver))
        .label(&fargate, ON_FARGATE)
        .help(
            "use `awslogs` for CloudWatch Logs, `splunk`, or `awsfirelens` with a FireLens container \
             for any other place",
        );
}
