use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "managed-instances-cluster",
    category: Category::Suspicious,
    summary: "a capacity provider of ECS Managed Instances names its cluster",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html",
    docs: page!("managed_instances_cluster.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = Field::given(provider.0, "managedInstancesProvider") else { return };
    if !provider.cluster().is_absent() {
        return;
    }
    let edit = findings.edit;
    findings
        .report_key(&managed, "ECS Managed Instances belong to one cluster, and none is named")
        .help("give `cluster`, by name or ARN")
        .fix(Safety::Manual, "name the cluster", edit.insert(provider.0, "cluster", "\"CLUSTER\""));
}
