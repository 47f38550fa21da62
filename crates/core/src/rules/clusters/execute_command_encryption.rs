use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "execute-command-encryption",
    category: Category::Suspicious,
    summary: "logs of ECS Exec that are to be encrypted have a place",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html",
    docs: page!("execute_command_encryption.md"),
    check: Check::Cluster(check),
};

const PAIRS: &[(&str, &str)] = &[
    ("s3EncryptionEnabled", "s3BucketName"),
    ("cloudWatchEncryptionEnabled", "cloudWatchLogGroupName"),
];

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(configuration) = cluster.configuration().known() else { return };
    let Some(exec) = configuration.execute_command().known() else { return };
    let Some(log) = exec.log_configuration().known() else { return };
    for (encrypted, place) in PAIRS {
        let Some(on) = Field::<bool>::read(log.node, encrypted).known().filter(|on| **on) else {
            continue;
        };
        if Field::is_unset(log.node, place) {
            findings
                .report_key(&on, format!("`{encrypted}` encrypts nothing without `{place}`"))
                .help(format!("add `{place}`, or remove `{encrypted}`"));
        }
    }
}
