use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "proxy-configuration",
    category: Category::Correctness,
    summary: "an App Mesh proxy is complete",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html",
    docs: page!("proxy_configuration.md"),
    check: Check::Task(check),
};

/// The properties that an App Mesh proxy must have.
const NEEDED: &[&[&str]] =
    &[&["ProxyIngressPort"], &["ProxyEgressPort"], &["AppPorts"], &["IgnoredUID", "IgnoredGID"]];

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if Field::given(task.0, "proxyConfiguration").is_none() {
        return;
    }
    let Some(proxy) = task.proxy_configuration().known() else { return };
    match task.network_mode() {
        Field::Known(mode) if *mode != "awsvpc" => {
            findings
                .report_key(&proxy, "an App Mesh proxy needs the network mode `awsvpc`")
                .label(&mode, "another mode")
                .help("write `awsvpc`: the proxy needs a network interface of the task's own");
        }
        Field::Absent => {
            findings
                .report_key(&proxy, "an App Mesh proxy needs the network mode `awsvpc`")
                .help("add `\"networkMode\": \"awsvpc\"`");
        }
        _ => {}
    }
    if let Some(name) = proxy.container_name().known()
        && task.knows_all_containers()
        && task.container(*name).is_none()
    {
        findings
            .report(&name, format!("no container is called `{}`", *name))
            .help("name the container that runs Envoy");
    }
    let properties = proxy.properties();
    for property in properties.items().filter(|one| one.value().is_absent()) {
        findings
            .missing(property.node, "this property of the proxy has no value")
            .help("give it a `value`, or remove it");
    }
    let names: Vec<Field<'_, &str>> = properties.items().map(|one| one.name()).collect();
    if !properties.is_complete() || names.iter().any(|name| name.known().is_none()) {
        return;
    }
    let given = |name: &Field<'_, &str>, needed: &[&str]| {
        name.known().is_some_and(|name| needed.contains(&*name))
    };
    let missing = NEEDED.iter().filter(|needed| !names.iter().any(|name| given(name, needed)));
    let missing: Vec<String> = missing.map(|needed| format!("`{}`", needed.join("`/`"))).collect();
    if !missing.is_empty() {
        let message = format!("this App Mesh proxy lacks {}", missing.join(", "));
        findings
            .report_key(&proxy, message)
            .help("add them to `properties`, as `name` and `value`");
    }
}
