use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-registry-unsupported",
    category: Category::Correctness,
    summary: "service discovery is used where it works",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html",
    docs: page!("service_registry_unsupported.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    // A task set has these fields of a service too.
    let service = Service(launch.node());
    let Some(registries) = Field::given(service.0, "serviceRegistries") else { return };
    if let Some(external) = service.launch_type().known().filter(|kind| **kind == "EXTERNAL") {
        findings
            .report_key(&registries, "service discovery does not work on external instances")
            .label(&external, "ECS Anywhere")
            .help("leave `serviceRegistries` out");
    }
    let balancers = service.load_balancers().items();
    if let Some(classic) = balancers.filter_map(|b| b.load_balancer_name().known()).next() {
        findings
            .report_key(&registries, "service discovery does not go with a Classic Load Balancer")
            .label(&classic, "a Classic Load Balancer")
            .help("use a target group, or leave one of them out");
    }
}
