use super::prelude::*;
use crate::model::Cluster;

pub(super) static RULE: Rule = Rule {
    id: "managed-storage-key",
    category: Category::Correctness,
    summary: "keys for the storage of tasks are single-Region keys",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html",
    docs: page!("managed_storage_key.md"),
    check: Check::Cluster(check),
};

const FIELDS: [&str; 2] = ["kmsKeyId", "fargateEphemeralStorageKmsKeyId"];

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let Some(configuration) = cluster.configuration().known() else { return };
    let Some(storage) = configuration.managed_storage().known() else { return };
    for name in FIELDS {
        let Some(key) = Field::<&str>::read(storage.node, name).known() else { continue };
        let id = key.rsplit('/').next().unwrap_or(*key);
        if id.starts_with("mrk-") {
            findings
                .report(&key, format!("`{name}` must be a single-Region key"))
                .help("use a key whose ID does not start with `mrk-`");
        }
    }
}
