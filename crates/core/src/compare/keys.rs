//! Lists whose order means nothing, and what their items are known by.
use crate::place::Place;
use ecslint_syntax::{Node, Value};

/// How the items of a list find their like on the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Items {
    /// By these members, the first of which is their name.
    Named(&'static [&'static str]),
    /// By what they say.
    Set,
    /// By their place.
    Ordered,
}

const NAMED: &[(&str, &[&str])] = &[
    ("containerDefinitions", &["name"]),
    ("containerOverrides", &["name"]),
    ("environment", &["name"]),
    ("environmentFiles", &["value"]),
    ("secrets", &["name"]),
    ("secretOptions", &["name"]),
    ("portMappings", &["containerPort", "containerPortRange", "protocol"]),
    ("volumes", &["name"]),
    ("volumeConfigurations", &["name"]),
    ("mountPoints", &["containerPath"]),
    ("volumesFrom", &["sourceContainer"]),
    ("dependsOn", &["containerName"]),
    ("tags", &["key"]),
    ("systemControls", &["namespace"]),
    ("ulimits", &["name"]),
    ("extraHosts", &["hostname", "ipAddress"]),
    ("resourceRequirements", &["type"]),
    ("devices", &["hostPath"]),
    ("tmpfs", &["containerPath"]),
    ("properties", &["name"]),
    ("inferenceAccelerators", &["deviceName"]),
    ("loadBalancers", &["targetGroupArn", "loadBalancerName", "containerName", "containerPort"]),
    ("serviceRegistries", &["registryArn"]),
    ("placementConstraints", &["type", "expression"]),
    ("capacityProviderStrategy", &["capacityProvider"]),
    ("defaultCapacityProviderStrategy", &["capacityProvider"]),
    ("services", &["portName"]),
    ("clientAliases", &["port", "dnsName"]),
    ("settings", &["name"]),
];

const SETS: &[&str] = &[
    "requiresCompatibilities",
    "subnets",
    "securityGroups",
    "add",
    "drop",
    "links",
    "capacityProviders",
    "credentialSpecs",
    "dockerSecurityOptions",
    "mountOptions",
    "permissions",
    "alarmNames",
];

/// How to pair the items of the list at `place`.
pub(super) fn items(place: Place) -> Items {
    let name = place.name();
    if SETS.contains(&name) {
        return Items::Set;
    }
    match NAMED.iter().find(|(list, _)| *list == name) {
        Some((_, keys)) => Items::Named(keys),
        None if place.is_top() && name.is_empty() => Items::Named(&["name"]),
        None => Items::Ordered,
    }
}

/// What `item` is known by: `8080/tcp`. Nothing where it has no name. Placeholders are told apart by
/// what `print` makes of them.
pub(super) fn name(
    item: &Node<'_>,
    keys: &[&str],
    print: impl Fn(&Node<'_>) -> String,
) -> Option<String> {
    let word = |key: &&str| match item.get(key) {
        None if *key == "protocol" => Some("tcp".to_owned()),
        node => match (node, node.map(|node| &node.value)) {
            (_, Some(Value::String(text))) => Some(text.to_string()),
            (_, Some(Value::Number(number))) => Some(number.value.to_string()),
            (Some(node), _) if node.is_unknown() => Some(spelling(&print(node))),
            _ => None,
        },
    };
    let said: Vec<String> = keys.iter().filter_map(word).collect();
    (!said.is_empty()).then(|| said.join("/"))
}

/// What a printed placeholder is called, however it had to be written.
pub(super) fn spelling(printed: &str) -> String {
    let bare = printed.trim_matches('"');
    let bare = bare.strip_prefix("${").and_then(|bare| bare.strip_suffix('}')).unwrap_or(bare);
    bare.replace('\\', "")
}
