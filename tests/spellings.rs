//! Every example of every rule, written as a template, has the findings that it has as the API spells it.
mod support;

use ecslint_core::{Config, Kind, Source, analyze};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Members whose names are the author's.
const FREE: [&str; 4] = ["options", "dockerLabels", "driverOpts", "labels"];

/// Rules on what is spelled or typed otherwise in a template, or is made up there.
const OTHERWISE: [&str; 13] = [
    "describe-only-field",
    "describe-output",
    "duplicate-key",
    "empty-value",
    "misplaced-field",
    "missing-field",
    "null-value",
    "task-memory-format",
    "task-cpu-format",
    "unknown-field",
    "unknown-value",
    "wrong-type",
    "unusual-number",
];

fn resource(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::TaskDefinition => "AWS::ECS::TaskDefinition",
        Kind::Service => "AWS::ECS::Service",
        Kind::Cluster => "AWS::ECS::Cluster",
        Kind::CapacityProvider => "AWS::ECS::CapacityProvider",
        Kind::TaskSet => "AWS::ECS::TaskSet",
        _ => return None,
    })
}

/// The name of a member of what `within` holds.
fn spelled(kind: Kind, within: &str, name: &str) -> String {
    let own = match (kind, within, name) {
        (_, _, "efsVolumeConfiguration") => "EFSVolumeConfiguration",
        (_, "efsVolumeConfiguration", "fileSystemId") => "FilesystemId",
        (_, "authorizationConfig", "iam") => "IAM",
        (_, _, "fsxWindowsFileServerVolumeConfiguration") => {
            "FSxWindowsFileServerVolumeConfiguration"
        }
        (_, _, "s3filesVolumeConfiguration") => "S3FilesVolumeConfiguration",
        (_, "proxyConfiguration", "properties") => "ProxyConfigurationProperties",
        (Kind::Service, "", "placementStrategy") => "PlacementStrategies",
        (Kind::Cluster, "", "settings") => "ClusterSettings",
        (Kind::CapacityProvider, "", "cluster") => "ClusterName",
        (Kind::TaskSet, _, "awsvpcConfiguration") => "AwsVpcConfiguration",
        _ => return name[..1].to_uppercase() + &name[1..],
    };
    own.to_owned()
}

fn write(kind: Kind, within: &str, value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| write(kind, within, item)).collect(),
        Value::Object(object) if !FREE.contains(&within) => {
            let member = |(name, value): (&String, &Value)| {
                let written = match name.chars().next() {
                    Some(first) if first.is_ascii_alphabetic() => spelled(kind, within, name),
                    _ => name.clone(),
                };
                (written, write(kind, name, value))
            };
            Value::Object(object.iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

fn rules(name: &str, text: &str) -> BTreeSet<&'static str> {
    let source = Source::new(name, text);
    let found = analyze(&source, &Config::default()).diagnostics;
    let rules = found.iter().map(|found| found.rule);
    rules.filter(|rule| !OTHERWISE.contains(rule)).collect()
}

#[test]
fn templates_are_linted_as_what_they_become() {
    let (mut compared, mut found, mut different) = (0, 0, Vec::new());
    for (rule, case) in support::examples() {
        // CloudFormation turns numbers, booleans and text into each other.
        if rule == "wrong-type" {
            continue;
        }
        let Ok(value) = serde_json::from_str::<Value>(&case.text) else { continue };
        let source = case.source();
        let documents = analyze(&source, &Config::silent()).documents;
        let [document] = documents.as_slice() else { continue };
        let Some(resource) = resource(document.kind).filter(|_| !document.described) else {
            continue;
        };
        let properties = write(document.kind, "", &value);
        let template =
            json!({ "Resources": { "It": { "Type": resource, "Properties": properties } } });
        let (raw, written) = (rules("task.json", &case.text), template.to_string());
        let template = rules("template.json", &written);
        if template != raw {
            different.push(format!("{rule}: {template:?}, not {raw:?}: {written}"));
        }
        compared += 1;
        found += raw.len();
    }
    assert!(different.is_empty(), "{different:#?}");
    assert!(compared > 300 && found > 100, "only {compared} examples with {found} faults");
}
