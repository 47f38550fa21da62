use super::prelude::*;
use crate::model::{Cluster, ExecuteCommand};

pub(super) static RULE: Rule = Rule {
    id: "execute-command-logging",
    category: Category::Correctness,
    summary: "`logging` and `logConfiguration` of ECS Exec agree",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html",
    docs: page!("execute_command_logging.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(configuration) = cluster.configuration().known() else { return };
    let Some(exec) = configuration.execute_command().known() else { return };
    match exec.logging() {
        Field::Known(logging) if *logging == "OVERRIDE" => nowhere(*exec, logging, findings),
        Field::Known(logging) => unused(*exec, Some(logging), findings),
        Field::Absent => unused(*exec, None, findings),
        Field::Unknown | Field::Wrong => {}
    }
}

fn unused(exec: ExecuteCommand<'_>, logging: Option<At<'_, &str>>, findings: &mut Findings<'_>) {
    let Some(log) = Field::given(exec.0, "logConfiguration") else { return };
    let edit = findings.edit;
    let message = "`logConfiguration` counts only with `logging` set to `OVERRIDE`";
    let found = findings.report_key(&log, message);
    found.help("set `logging` to `OVERRIDE`, or remove `logConfiguration`");
    let edits = match logging {
        Some(logging) => {
            found.label(&logging, "another value");
            edit.set(logging.node, "\"OVERRIDE\"")
        }
        None => edit.insert(exec.0, "logging", "\"OVERRIDE\""),
    };
    found.fix(Safety::Unsafe, "set `logging` to `OVERRIDE`", edits);
}

fn nowhere(exec: ExecuteCommand<'_>, logging: At<'_, &str>, findings: &mut Findings<'_>) {
    let nowhere = match exec.log_configuration() {
        Field::Absent => true,
        Field::Known(log) => log.log_group().is_absent() && log.bucket().is_absent(),
        Field::Unknown | Field::Wrong => false,
    };
    if nowhere {
        findings
            .report(&logging, "`OVERRIDE` needs a log group or a bucket to write to")
            .help("give `cloudWatchLogGroupName` or `s3BucketName` in `logConfiguration`");
    }
}
