use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "execute-command-logged",
    category: Category::Security,
    summary: "what is done through ECS Exec is logged and encrypted",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
    docs: page!("execute_command_logged.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(configuration) = cluster.configuration().known() else { return };
    let Some(exec) = configuration.execute_command().known() else { return };
    if let Some(logging) = exec.logging().known().filter(|logging| **logging == "NONE") {
        findings
            .report(&logging, "nobody sees what is done through ECS Exec")
            .help("set it to `DEFAULT`, or to `OVERRIDE` with a log group or a bucket");
    } else if exec.kms_key_id().is_absent() {
        findings
            .report_key(&exec, "sessions of ECS Exec are not encrypted with a key of your own")
            .help("add `kmsKeyId`");
    }
}
