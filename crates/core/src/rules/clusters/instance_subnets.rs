use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "instance-subnets",
    category: Category::Correctness,
    summary: "managed instances have subnets to start in",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesNetworkConfiguration.html",
    docs: page!("instance_subnets.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = provider.managed_instances().known() else { return };
    let Some(template) = managed.launch_template().known() else { return };
    let network = Field::<&ecslint_syntax::Node<'_>>::read(template.node, "networkConfiguration");
    let Some(network) = network.known() else { return };
    let subnets = Field::<List<'_, &str>>::read(network.node, "subnets");
    let none = subnets.is_absent() || subnets.known().is_some_and(|list| list.is_empty());
    if none && network.node.as_object().is_some() {
        findings
            .report_key(&network, "managed instances need a subnet to start in")
            .help("name one or more in `subnets`, best in several Availability Zones");
    }
}
