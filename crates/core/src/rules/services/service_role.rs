use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-role",
    category: Category::Correctness,
    summary: "only a service with one load balancer and without its own network names a role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html#ECS-CreateService-request-role",
    docs: page!("service_role.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(role) = service.role().known() else { return };
    if service.is_update() {
        return;
    }
    let edit = findings.edit;
    let mut refuse = |message: &str, why: Option<(At<'_, ()>, &str)>| {
        let found = findings.report_key(&role, message);
        if let Some((at, why)) = why {
            found.label_span(at.key_span(), why);
        }
        found.help("remove it: ECS then uses its service-linked role").fix(
            Safety::Safe,
            "remove `role`",
            edit.remove_value(role.parent, role.node),
        );
    };
    if service.has_no_load_balancer() {
        return refuse("`role` is for services behind a load balancer", None);
    }
    let network = Field::given(service.0, "networkConfiguration").map(|at| at.place());
    let registries = Field::given(service.0, "serviceRegistries").map(|at| at.place());
    let external = service.controlled_by("EXTERNAL").map(|at| at.place());
    let mut balancers = service.load_balancers().items();
    let second = balancers.nth(1).map(|at| at.place());
    let reasons = [
        (network, "tasks with their own network need the service-linked role"),
        (registries, "service discovery needs the service-linked role"),
        (external, "an `EXTERNAL` controller needs the service-linked role"),
        (second, "several target groups need the service-linked role"),
    ];
    if let Some((at, why)) = reasons.into_iter().find_map(|(at, why)| Some((at?, why))) {
        refuse("this service cannot name a `role`", Some((at, why)));
    }
}
