use super::prelude::*;
use crate::model::Cluster;
use crate::rules::provider_name::refuse;

pub(super) static RULE: Rule = Rule {
    id: "cluster-provider-name",
    category: Category::Correctness,
    summary: "the capacity providers of a cluster are called so that they can exist",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html",
    docs: page!("cluster_provider_name.md"),
    check: Check::Cluster(check),
};

fn check(cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let names = || cluster.capacity_providers().items();
    let all: Vec<&str> = names().map(|name| *name).collect();
    names().for_each(|name| refuse(name, &all, findings));
}
