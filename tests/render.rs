//! What is rendered is what AWS takes.
mod support;

use ecslint_core::{
    Kind, Source, analyze,
    render::{Why, render},
};

fn source(name: &'static str, text: &'static str) -> Source<'static> {
    Source::new(name, text)
}

const DESCRIBED: &str = r#"{
  // what `describe-task-definition` prints
  "taskDefinition": {
    "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7",
    "$schema": "https://example.com/task-definition.json",
    "family": "web",
    "pidMode": "",
    "cpu": "256",
    "memory": "512",
    "revision": 7,
    "status": "ACTIVE",
    "requiresAttributes": [{ "name": "ecs.capability.execution-role-awslogs" }],
    "compatibilities": ["EC2", "FARGATE"],
    "volumes": [],
    "containerDefinitions": [
      {
        "name": "app",
        "image": "nginx:${TAG}",
        "healthCheck": null,
        "environment": [{ "name": "EMPTY", "value": "" }, null],
        "dockerLabels": { "_comment": "kept", "": "kept" },
      },
    ],
  },
  "tags": [{ "key": "team", "value": "web" }],
}"#;

#[test]
fn the_output_of_a_describe_call_becomes_input() {
    let source = source("task.jsonc", DESCRIBED);
    let rendered = render(&source);
    let [task] = rendered.as_slice() else { panic!("one document") };
    assert_eq!(task.kind, Kind::TaskDefinition);
    let expected = r#"{
  "family": "web",
  "cpu": "256",
  "memory": "512",
  "volumes": [],
  "containerDefinitions": [
    {
      "name": "app",
      "image": "nginx:${TAG}",
      "environment": [
        {
          "name": "EMPTY",
          "value": ""
        }
      ],
      "dockerLabels": {
        "_comment": "kept",
        "": "kept"
      }
    }
  ],
  "tags": [
    {
      "key": "team",
      "value": "web"
    }
  ]
}
"#;
    assert_eq!(task.json(), expected);
    let dropped: Vec<_> = task.dropped.iter().map(|d| (d.pointer.as_str(), d.why)).collect();
    let container = "/taskDefinition/containerDefinitions/0";
    let expected = [
        ("/taskDefinition/taskDefinitionArn", Why::ReadOnly),
        ("/taskDefinition/$schema", Why::Note),
        ("/taskDefinition/pidMode", Why::Empty),
        ("/taskDefinition/revision", Why::ReadOnly),
        ("/taskDefinition/status", Why::ReadOnly),
        ("/taskDefinition/requiresAttributes", Why::ReadOnly),
        ("/taskDefinition/compatibilities", Why::ReadOnly),
        (&format!("{container}/healthCheck"), Why::Null),
        (&format!("{container}/environment/1"), Why::Null),
    ];
    assert_eq!(dropped, expected);
    assert_eq!(task.restored, [("tags", "the describe output")]);
    let unknown: Vec<_> = task.placeholders().iter().map(|span| span.slice(DESCRIBED)).collect();
    assert_eq!(unknown, [r#""nginx:${TAG}""#]);
}

#[test]
fn a_described_service_keeps_its_cluster_and_what_its_deployment_says() {
    let text = r#"{ "services": [{
        "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/prod/web",
        "serviceName": "web", "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/prod",
        "status": "ACTIVE", "desiredCount": 2, "taskDefinition": "web:7", "events": [],
        "deployments": [
          { "status": "ACTIVE", "serviceConnectConfiguration": { "enabled": false } },
          { "status": "PRIMARY", "serviceConnectConfiguration": { "enabled": true, "namespace": null } }
        ] }] }"#;
    let source = source("service.json", text);
    let rendered = render(&source);
    let expected = r#"{"serviceName": "web", "desiredCount": 2, "taskDefinition": "web:7", "cluster": "arn:aws:ecs:eu-west-1:123456789012:cluster/prod", "serviceConnectConfiguration": {"enabled": true}}"#;
    assert_eq!(rendered[0].printer().line(&rendered[0].root), expected);
}

#[test]
fn the_command_survives_a_shell() {
    let text = "family: it's\ncontainerDefinitions:\n  - name: a\n    image: b\n    command: ['$HOME', \"a'b\"]\n";
    let source = source("task.yaml", text);
    let command = render(&source)[0].command().expect("a task definition has a command");
    assert!(
        command.starts_with("aws ecs register-task-definition --cli-input-json '{\n"),
        "{command}"
    );
    let script = format!("aws() {{ printf %s \"$4\"; }}\n{command}");
    let ran = std::process::Command::new("sh").args(["-c", &script]).output().expect("a shell");
    let seen = String::from_utf8(ran.stdout).expect("text");
    assert_eq!(seen, render(&source)[0].json().trim_end());
}

#[test]
fn what_is_a_list_of_containers_has_a_command_too() {
    let text = r#"[{ "name": "a", "image": "b", "essential": true }]"#;
    let source = source("containers.json", text);
    let command = render(&source)[0].command().expect("containers have a command");
    assert!(
        command.starts_with("aws ecs register-task-definition --family \"$FAMILY\" "),
        "{command}"
    );
}

/// Rules that speak of what rendering puts right.
const MENDED: [&str; 7] = [
    "describe-output",
    "describe-only-field",
    "null-value",
    "json-comment",
    "trailing-comma",
    "byte-order-mark",
    "duplicate-key",
];

#[test]
fn what_is_rendered_needs_no_rendering_and_has_no_new_fault() {
    let examples = support::examples().into_iter().map(|(_, case)| (case.name.clone(), case.text));
    let corpus = support::corpus().into_iter().flat_map(|corpus| {
        let folders = ["task-definitions", "services"];
        folders
            .iter()
            .flat_map(|f| support::files(&corpus.join(f), &[".json", "ml"]))
            .collect::<Vec<_>>()
    });
    let read = |path: std::path::PathBuf| {
        Some((path.to_string_lossy().into_owned(), std::fs::read_to_string(&path).ok()?))
    };
    for (name, text) in examples.chain(corpus.filter_map(read)) {
        let source = Source::new(name.as_str(), text.as_str());
        for rendered in render(&source) {
            let json = rendered.json();
            let again = Source::new("again.json", json.as_str());
            let second = render(&again);
            // Some kinds are told by what only AWS sets.
            let Some(same) = second.iter().find(|second| second.kind == rendered.kind) else {
                continue;
            };
            assert_eq!(same.json(), json, "{name}");
            assert_eq!(same.dropped, [], "{name}");
            let found = analyze(&again, &support::everything()).diagnostics;
            let left: Vec<_> = found.iter().filter(|found| MENDED.contains(&found.rule)).collect();
            assert!(left.is_empty(), "{name}: {left:?}\n{json}");
        }
    }
}
