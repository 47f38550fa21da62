use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "rolling-deployment-field",
    category: Category::Suspicious,
    summary: "settings of traffic shifts come with a strategy that shifts traffic",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    docs: page!("rolling_deployment_field.md"),
    check: Check::Service(check),
};

const STEPS: [&str; 3] = ["lifecycleHooks", "linearConfiguration", "canaryConfiguration"];

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let rolling = match service.strategy() {
        Field::Known(strategy) if *strategy == "ROLLING" => Some(strategy),
        Field::Absent if !service.is_update() => None,
        _ => return,
    };
    let deployment = service.deployment_configuration().known();
    let steps = STEPS.iter().filter_map(|name| Field::given(deployment?.0, name));
    let balancers = service.load_balancers().items();
    let advanced = balancers.filter_map(|b| Field::given(b.0, "advancedConfiguration"));
    let connect = service.service_connect().known();
    let services = connect.into_iter().flat_map(|connect| connect.services().items());
    let aliases = services.flat_map(|service| service.client_aliases().items());
    let tests = aliases.filter_map(|alias| Field::given(alias.0, "testTrafficRules"));
    for field in steps.chain(advanced).chain(tests) {
        let name = findings.edit.quote(field.key_span()).trim_matches(['"', '\'']);
        let message = format!("`{name}` does nothing in a rolling deployment");
        let found = findings.report_key(&field, message);
        found.help(
            "set `deploymentConfiguration.strategy` to `BLUE_GREEN`, `LINEAR` or `CANARY`, or leave this out",
        );
        if let Some(rolling) = &rolling {
            found.label(rolling, "this is the strategy");
        }
    }
}
