use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "network-configuration-unneeded",
    category: Category::Correctness,
    summary: "only tasks in the network mode `awsvpc` are given subnets",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html",
    docs: page!("network_configuration_unneeded.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(network) = pair.launch.network_configuration().known() else { return };
    // Without Fargate it is the network configuration that is too much, with it the mode is wrong.
    if pair.launch.awsvpc().known().is_none() || !pair.never_on_fargate() {
        return;
    }
    let Some((span, mode)) = pair.outside_awsvpc() else { return };
    let why = match pair.task.network_mode().is_absent() {
        true => format!("it has no `networkMode`, which means `{mode}`"),
        false => "not `awsvpc`".to_owned(),
    };
    let edit = findings.edit;
    let key = network.key_name();
    findings
        .report_key(&network, format!("tasks in the network mode `{mode}` take no `{key}`"))
        .label_span_there(span, why)
        .help("remove it, or set `networkMode` of the task definition to `awsvpc`")
        .fix(
            Safety::Unsafe,
            format!("remove `{key}`"),
            edit.remove_value(network.parent, network.node),
        );
}
