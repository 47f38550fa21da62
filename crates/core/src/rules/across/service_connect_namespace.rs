use super::prelude::*;
use crate::model::{By, Cluster};

pub(super) static RULE: Rule = Rule {
    id: "service-connect-namespace",
    category: Category::Suspicious,
    summary: "Service Connect has a namespace, of the service or of its cluster",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html",
    docs: page!("service_connect_namespace.md"),
    check: Check::LaunchIn(check),
};

fn check(launch: Launch<'_>, cluster: Cluster<'_>, findings: &mut Findings<'_>) {
    let service = Service(launch.node());
    let Some(connect) = service.connected().filter(|_| launch.by == By::Service) else { return };
    // PutClusterCapacityProviders says nothing of it.
    let created = cluster.0.get("clusterName").is_some();
    if !created
        || !connect.namespace().is_absent()
        || !cluster.service_connect_defaults().is_absent()
    {
        return;
    }
    let found =
        findings.report_key(&connect, "neither the service nor its cluster names a namespace");
    if let Some(name) = cluster.name().known() {
        found.label_there(&name, "this cluster has no `serviceConnectDefaults`");
    }
    found.help("add a `namespace` here, or `serviceConnectDefaults` to the cluster");
}
