use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "log-driver-compute",
    category: Category::Correctness,
    summary: "the log driver works on Windows and on Managed Instances where the task needs them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
    docs: page!("log_driver_compute.md"),
    check: Check::Container(check),
};

/// Drivers that Managed Instances do not have.
const UNMANAGED: &[&str] = &["syslog", "journald", "gelf", "fluentd"];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let log = container.log_configuration().known();
    let driver = log.and_then(|log| log.log_driver().known());
    if let Some(windows) = task.windows() {
        let label = "Windows is required here";
        let help = "log with `awslogs`, or run a log collector of your own beside the application";
        if let Some(driver) = driver.filter(|driver| **driver == "awsfirelens") {
            let message = "Windows containers have no log driver `awsfirelens`";
            findings.report(&driver, message).label(&windows, label).help(help);
        }
        if let Some(driver) = driver.filter(|driver| matches!(**driver, "journald" | "syslog")) {
            let message = format!("Windows containers have no log driver `{}`", *driver);
            findings.report(&driver, message).label(&windows, label).help(help);
        }
        if let Some(router) = container.firelens_configuration().known() {
            let message = "Windows containers have no FireLens";
            findings.report_key(&router, message).label(&windows, label).help(help);
        }
    }
    let driver = driver.filter(|driver| UNMANAGED.contains(&**driver));
    if let (Some(managed), Some(driver)) = (task.requires("MANAGED_INSTANCES"), driver) {
        findings
            .report(&driver, format!("Managed Instances have no log driver `{}`", *driver))
            .label(&managed, "Managed Instances are required here")
            .help(
                "use `awslogs`, `splunk`, `json-file`, or `awsfirelens` with a FireLens container",
            );
    }
}
