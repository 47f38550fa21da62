use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "lattice-advanced-configuration",
    category: Category::Suspicious,
    summary: "VPC Lattice has a second target group where traffic is shifted",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html",
    docs: page!("lattice_advanced_configuration.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(strategy) = service.traffic_strategy() else { return };
    for lattice in service.vpc_lattice().items() {
        if lattice.advanced().is_absent() {
            findings
                .missing(lattice.node, "this VPC Lattice target group has no `advancedConfiguration`")
                .label(&strategy, "traffic goes over to new tasks")
                .help("add `advancedConfiguration` with a second target group and the listener rule to change");
        }
    }
}
